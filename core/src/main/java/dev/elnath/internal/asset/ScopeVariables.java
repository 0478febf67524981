package dev.elnath.internal.asset;

import dev.elnath.path.BaseDirectory;
import dev.elnath.path.Directories;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// What the variables of patterns stand for, such as `$HOME` (section 6.7). Asked when patterns are
/// read.
@FunctionalInterface
public interface ScopeVariables {
  /// The directory of a variable; empty if this system or this user has none.
  ///
  /// @param name with its `$`
  /// @throws IllegalArgumentException if there is no such variable
  Optional<Path> find(String name);

  /// The variables of an application.
  static ScopeVariables of(Directories directories) {
    Map<String, BaseDirectory> known =
        Map.ofEntries(
            Map.entry("$AUDIO", BaseDirectory.AUDIO),
            Map.entry("$CACHE", BaseDirectory.CACHE),
            Map.entry("$CONFIG", BaseDirectory.CONFIG),
            Map.entry("$DATA", BaseDirectory.DATA),
            Map.entry("$LOCALDATA", BaseDirectory.LOCAL_DATA),
            Map.entry("$DOCUMENT", BaseDirectory.DOCUMENT),
            Map.entry("$DOWNLOAD", BaseDirectory.DOWNLOAD),
            Map.entry("$PICTURE", BaseDirectory.PICTURE),
            Map.entry("$PUBLIC", BaseDirectory.PUBLIC),
            Map.entry("$VIDEO", BaseDirectory.VIDEO),
            Map.entry("$RESOURCE", BaseDirectory.RESOURCE),
            Map.entry("$TEMP", BaseDirectory.TEMP),
            Map.entry("$APPCONFIG", BaseDirectory.APP_CONFIG),
            Map.entry("$APPDATA", BaseDirectory.APP_DATA),
            Map.entry("$APPLOCALDATA", BaseDirectory.APP_LOCAL_DATA),
            Map.entry("$APPCACHE", BaseDirectory.APP_CACHE),
            Map.entry("$APPLOG", BaseDirectory.APP_LOG),
            Map.entry("$HOME", BaseDirectory.HOME),
            Map.entry("$DESKTOP", BaseDirectory.DESKTOP),
            Map.entry("$EXE", BaseDirectory.EXECUTABLE),
            Map.entry("$FONT", BaseDirectory.FONT),
            Map.entry("$RUNTIME", BaseDirectory.RUNTIME),
            Map.entry("$TEMPLATE", BaseDirectory.TEMPLATE));
    return name -> {
      BaseDirectory directory = known.get(name);
      if (directory == null) {
        throw new IllegalArgumentException(
            "there is no variable "
                + name
                + "; there are "
                + String.join(", ", new TreeSet<>(known.keySet())));
      }
      return directories.find(directory);
    };
  }
}
