package dev.elnath.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/// A directory of sources in one package of its name, and of what the processor makes of them.
record Case(Path directory) {
  private static final Path ALL = Path.of("src", "test", "resources", "golden");

  /// Stands in every file that the processor writes, and in no other.
  private static final String MARK = "Written by dev.elnath.processor";

  static Case of(String name) {
    return new Case(ALL.resolve(name));
  }

  static Stream<Case> all() {
    try (Stream<Path> directories = Files.list(ALL)) {
      return directories.sorted().map(Case::new).toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String name() {
    return directory.getFileName().toString();
  }

  /// The sources that a program would have, by file name.
  TreeMap<String, String> sources() {
    return files(false);
  }

  /// What the processor is expected to write, by file name.
  TreeMap<String, String> expected() {
    return files(true);
  }

  /// Compiles the sources with the processor as strictly as this project compiles itself.
  Compilation compile() {
    List<JavaFileObject> files =
        sources().entrySet().stream()
            .map(file ->
                JavaFileObjects.forSourceString(
                    name() + "." + file.getKey().replace(".java", ""), file.getValue()))
            .toList();
    return compiler().compile(files);
  }

  static com.google.testing.compile.Compiler compiler() {
    return javac()
        .withOptions("-Xlint:all,-processing", "-Werror", "-parameters")
        .withProcessors(new CommandProcessor());
  }

  private TreeMap<String, String> files(boolean written) {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(directory)) {
      for (Path path : paths.toList()) {
        String text = Files.readString(path);
        if (text.contains(MARK) == written) {
          files.put(path.getFileName().toString(), text);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return files;
  }

  @Override
  public String toString() {
    return name();
  }
}
