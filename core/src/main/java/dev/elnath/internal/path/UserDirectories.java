package dev.elnath.internal.path;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `user-dirs.dirs`: lines like `XDG_MUSIC_DIR="$HOME/Music"`. A directory that is the home
/// itself counts as switched off.
final class UserDirectories {
  private static final Pattern LINE =
      Pattern.compile("\\s*(XDG_[A-Z]+_DIR)\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
  private static final String HOME = "$HOME";

  private UserDirectories() {}

  /// The directories by their variables; none if there is no such file.
  static Map<String, Path> read(Path file, Path home) {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    try {
      return parse(Files.readString(file, StandardCharsets.UTF_8), home);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read", unreadable);
    }
  }

  private static Map<String, Path> parse(String text, Path home) {
    Map<String, Path> directories = new HashMap<>();
    text.lines()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .forEach(line -> {
          Path directory = directory(ESCAPED.matcher(line.group(2)).replaceAll("$1"), home);
          if (directory.isAbsolute() && !directory.equals(home)) {
            directories.put(line.group(1), directory);
          } else {
            directories.remove(line.group(1));
          }
        });
    return directories;
  }

  private static Path directory(String text, Path home) {
    if (text.equals(HOME) || text.startsWith(HOME + "/")) {
      String below = text.substring(HOME.length());
      return home.resolve(below.startsWith("/") ? below.substring(1) : below).normalize();
    }
    return Path.of(text);
  }
}
