package dev.elnath.internal.path;

import dev.elnath.config.AppDirectories;
import dev.elnath.config.Config;
import dev.elnath.path.BaseDirectory;
import dev.elnath.path.Directories;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The directories on Linux (section 3.5).
public final class LinuxDirectories implements Directories {
  private final Surroundings surroundings;
  private final String identifier;
  private final String name;
  private final Optional<AppDirectories> override;

  /// @throws IllegalArgumentException if the identifier would lead out of the directory that it
  ///   names
  public LinuxDirectories(Config config, Surroundings surroundings) {
    this.surroundings = surroundings;
    this.identifier = segment(config.identifier());
    this.name = config.mainBinaryName().or(config::productName).orElse(config.identifier());
    this.override = config.app().appDirectoriesOverride();
  }

  static String segment(String identifier) {
    if (identifier.isEmpty()
        || identifier.equals(".")
        || identifier.equals("..")
        || identifier.indexOf('/') >= 0
        || identifier.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(
          "identifier \""
              + identifier
              + "\" cannot name a directory; use letters, digits, dots and hyphens");
    }
    return identifier;
  }

  @Override
  public Optional<Path> find(BaseDirectory directory) {
    return switch (directory) {
      case AUDIO -> user("XDG_MUSIC_DIR");
      case DESKTOP -> user("XDG_DESKTOP_DIR");
      case DOCUMENT -> user("XDG_DOCUMENTS_DIR");
      case DOWNLOAD -> user("XDG_DOWNLOAD_DIR");
      case PICTURE -> user("XDG_PICTURES_DIR");
      case PUBLIC -> user("XDG_PUBLICSHARE_DIR");
      case TEMPLATE -> user("XDG_TEMPLATES_DIR");
      case VIDEO -> user("XDG_VIDEOS_DIR");
      case CACHE -> Optional.of(cache());
      case CONFIG -> Optional.of(config());
      case DATA, LOCAL_DATA -> Optional.of(data());
      case EXECUTABLE -> Optional.of(base("XDG_BIN_HOME", ".local/bin"));
      case FONT -> Optional.of(data().resolve("fonts"));
      case HOME -> Optional.of(surroundings.home());
      case RUNTIME -> surroundings.path("XDG_RUNTIME_DIR");
      case TEMP -> Optional.of(surroundings.temporary());
      case RESOURCE -> Optional.of(resources());
      case APP_CONFIG, APP_DATA, APP_LOCAL_DATA, APP_CACHE, APP_LOG ->
          Optional.of(overridden(directory).orElseGet(() -> own(directory)));
    };
  }

  private Path own(BaseDirectory directory) {
    return switch (directory) {
      case APP_CONFIG -> config().resolve(identifier);
      case APP_CACHE -> cache().resolve(identifier);
      case APP_LOG -> data().resolve(identifier).resolve("logs");
      default -> data().resolve(identifier);
    };
  }

  private Optional<Path> overridden(BaseDirectory directory) {
    return override.flatMap(places ->
        switch (places) {
          case AppDirectories.Root(String path) ->
              Optional.of(
                  switch (directory) {
                    case APP_CACHE -> place(path).resolve("caches");
                    case APP_LOG -> place(path).resolve("logs");
                    default -> place(path);
                  });
          case AppDirectories.Each each ->
              (switch (directory) {
                    case APP_CONFIG -> each.config();
                    case APP_CACHE -> each.cache();
                    case APP_LOG -> each.log();
                    case APP_LOCAL_DATA -> each.localData();
                    default -> each.data();
                  })
                  .map(this::place);
        });
  }

  /// A path of the configuration: absolute, after a variable such as `$DATA`, or from the program's
  /// directory.
  private Path place(String text) {
    if (!text.startsWith("$")) {
      return surroundings.program().resolve(text);
    }
    int end = text.indexOf('/');
    String variable = end < 0 ? text : text.substring(0, end);
    Path base =
        variable(variable.substring(1))
            .flatMap(this::find)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "app.appDirectoriesOverride: \""
                        + variable
                        + "\" is not a directory that this user has"));
    return end < 0 ? base : base.resolve(text.substring(end + 1));
  }

  private static Optional<BaseDirectory> variable(String name) {
    if (name.equals("LOCALDATA")) {
      return Optional.of(BaseDirectory.LOCAL_DATA);
    }
    return switch (name) {
      case "AUDIO",
          "CACHE",
          "CONFIG",
          "DATA",
          "DESKTOP",
          "DOCUMENT",
          "DOWNLOAD",
          "HOME",
          "PICTURE",
          "PUBLIC",
          "TEMP",
          "VIDEO" ->
          Optional.of(BaseDirectory.valueOf(name.toUpperCase(Locale.ROOT)));
      default -> Optional.empty();
    };
  }

  private Path resources() {
    Optional<Path> appDirectory = surroundings.path("APPDIR");
    if (appDirectory.isPresent()) {
      return appDirectory.get().resolve("usr/lib").resolve(name);
    }
    if (surroundings.launcher().isEmpty()) {
      return surroundings.program();
    }
    Path beside = surroundings.program().resolve("../lib").resolve(name).normalize();
    return Files.isDirectory(beside) ? beside : Path.of("/usr/lib").resolve(name);
  }

  private Optional<Path> user(String variable) {
    Map<String, Path> known =
        UserDirectories.read(config().resolve("user-dirs.dirs"), surroundings.home());
    return Optional.ofNullable(known.get(variable));
  }

  private Path cache() {
    return base("XDG_CACHE_HOME", ".cache");
  }

  private Path config() {
    return base("XDG_CONFIG_HOME", ".config");
  }

  private Path data() {
    return base("XDG_DATA_HOME", ".local/share");
  }

  private Path base(String variable, String below) {
    return surroundings.path(variable).orElseGet(() -> surroundings.home().resolve(below));
  }
}
