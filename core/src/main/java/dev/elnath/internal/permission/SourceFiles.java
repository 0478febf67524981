package dev.elnath.internal.permission;

import dev.elnath.permission.PermissionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the files that capabilities and permissions are written in.
public final class SourceFiles {
  private SourceFiles() {}

  /// The text of one file.
  ///
  /// @param source what messages call it
  public record SourceText(String source, String text) {}

  /// Reads files, and all files under directories whose names end in `.json`, `.json5` or `.toml`,
  /// in the order of their names.
  ///
  /// @throws PermissionException if one cannot be read
  public static List<SourceText> read(List<Path> filesAndDirectories) {
    List<SourceText> texts = new ArrayList<>();
    for (Path path : filesAndDirectories) {
      try {
        if (Files.isDirectory(path)) {
          for (Path file : under(path)) {
            texts.add(text(file));
          }
        } else {
          texts.add(text(path));
        }
      } catch (IOException unreadable) {
        throw new PermissionException(path + ": cannot be read: " + unreadable, unreadable);
      }
    }
    return texts;
  }

  private static List<Path> under(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> isSource(file.getFileName().toString()) && !Files.isDirectory(file))
          .filter(file -> !directory.relativize(file).startsWith("schemas"))
          .sorted()
          .toList();
    }
  }

  private static boolean isSource(String name) {
    return name.endsWith(".json") || name.endsWith(".json5") || name.endsWith(".toml");
  }

  private static SourceText text(Path file) throws IOException {
    return new SourceText(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
  }
}
