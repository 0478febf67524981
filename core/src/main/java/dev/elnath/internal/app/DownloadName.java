package dev.elnath.internal.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Names for files that come from elsewhere.
final class DownloadName {
  /// The most that Linux allows, without room for ` (999)`.
  private static final int MOST_BYTES = 249;

  private static final int MOST_ATTEMPTS = 999;

  private DownloadName() {}

  /// Makes any text the name of a file that is not hidden, in one folder.
  static String plain(String suggested) {
    StringBuilder name = new StringBuilder();
    int bytes = 0;
    String last = suggested.substring(lastSeparator(suggested) + 1).strip();
    for (int character : last.codePoints().toArray()) {
      if (isRefused(character) || (name.isEmpty() && character == '.')) {
        continue;
      }
      bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      name.appendCodePoint(character);
    }
    String plain = name.toString().strip();
    return plain.isEmpty() ? "download" : plain;
  }

  /// A path in a folder at which there is nothing yet: the name itself, or with ` (1)` and so on
  /// before its last dot.
  ///
  /// @throws IllegalStateException if a thousand are taken
  static Path free(Path folder, String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String extension = dot > 0 ? name.substring(dot) : "";
    for (int attempt = 0; attempt <= MOST_ATTEMPTS; attempt++) {
      Path file = folder.resolve(attempt == 0 ? name : stem + " (" + attempt + ")" + extension);
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return file;
      }
    }
    throw new IllegalStateException(
        "all names from %s to %s (%d)%s are taken in %s"
            .formatted(name, stem, MOST_ATTEMPTS, extension, folder));
  }

  private static int lastSeparator(String text) {
    return Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'));
  }

  private static boolean isRefused(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT
        || Character.getType(character) == Character.SURROGATE;
  }
}
