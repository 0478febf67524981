package dev.elnath.internal.protocol;

import java.util.Set;
import java.util.regex.Pattern;

/// Which names the schemes of an application may have.
public final class SchemeNames {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9+.-]*");

  /// What Elnath answers itself, what web views answer themselves, and what means something else
  /// than a request.
  private static final Set<String> TAKEN =
      Set.of(
          "about",
          "asset",
          "blob",
          "data",
          "file",
          "filesystem",
          "ftp",
          "http",
          "https",
          "inspector-resource",
          "ipc",
          "javascript",
          "mailto",
          "resource",
          "tauri",
          "view-source",
          "webkit",
          "webkit-fake-url",
          "webkit-pdfjs-viewer",
          "ws",
          "wss");

  private SchemeNames() {}

  /// Lets through a name that an application may use.
  ///
  /// @throws IllegalArgumentException saying what is wrong with it
  public static String check(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "protocol \""
              + name
              + "\": a scheme begins with one of a-z and goes on with a-z, 0-9, \"+\", \"-\" and \".\"");
    }
    if (TAKEN.contains(name)) {
      throw new IllegalArgumentException(
          "protocol \"" + name + "\": this scheme has its meaning already; choose another name");
    }
    return name;
  }
}
