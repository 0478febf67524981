package dev.elnath.internal.asset;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// The path of a file of the application in an address (section 6.10).
final class AssetPath {
  private AssetPath() {}

  /// Decoded, without slashes at either end, query and fragment.
  static String of(String uri) {
    int start = uri.indexOf('/', uri.indexOf("://") + 3);
    String path = start < 0 ? "" : uri.substring(start + 1).split("[?#]", 2)[0];
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    try {
      return URLDecoder.decode(trimmed.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      return trimmed;
    }
  }

  /// Whether it leads nowhere but down.
  static boolean isPlain(String path) {
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\\') >= 0) {
        return false;
      }
    }
    return true;
  }
}
