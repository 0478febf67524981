package dev.elnath.architecture;

import static java.util.Objects.requireNonNull;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The sources and compiled classes of the repository that this build is in.
final class Repository {
  private static final Path ROOT =
      Path.of(
          requireNonNull(
              System.getProperty("repository.root"), "set by the build: repository.root"));
  private static final Set<String> NOT_SOURCES =
      Set.of(".git", ".idea", ".vscode", "dist", "golden", "node_modules", "target");
  private static final List<Path> FILES = walk();

  /// The classes that the modules consist of, without their tests.
  static final JavaClasses MAIN = classes("target/classes");

  /// The classes that the modules consist of, and their tests.
  static final JavaClasses ALL = classes("target/classes", "target/test-classes");

  private Repository() {}

  /// Every file that somebody wrote, relative to the root; neither built nor golden ones.
  static List<Path> files() {
    return FILES;
  }

  /// Bytes as characters: rules look for ASCII only, and some files are pictures.
  static String text(Path file) {
    try {
      return Files.readString(ROOT.resolve(file), StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// What the `module-info` of each module says.
  static List<ModuleDescriptor> modules() {
    return outputs("target/classes").stream()
        .filter(output -> Files.exists(output.resolve("module-info.class")))
        .flatMap(output -> ModuleFinder.of(output).findAll().stream())
        .map(ModuleReference::descriptor)
        .toList();
  }

  private static JavaClasses classes(String... kinds) {
    return new ClassFileImporter().importPaths(outputs(kinds));
  }

  private static List<Path> outputs(String... kinds) {
    List<Path> outputs = new ArrayList<>();
    for (Path file : FILES) {
      if (file.endsWith("pom.xml")) {
        Path module = ROOT.resolve(file).resolveSibling("");
        for (String kind : kinds) {
          Path output = module.resolve(kind);
          if (Files.isDirectory(output)) {
            outputs.add(output);
          }
        }
      }
    }
    return outputs;
  }

  private static List<Path> walk() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NOT_SOURCES.contains(folder.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.add(ROOT.relativize(file));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return List.copyOf(files);
  }
}
