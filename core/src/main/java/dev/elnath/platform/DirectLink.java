package dev.elnath.platform;

import java.nio.file.Path;
import java.util.List;

/// Where pages may connect to the application past the web view. A platform gives the main frame of
/// a document of one of the origins a function `__ELNATH_DIRECT__` before any of its scripts run;
/// the runtime script takes it away. One that cannot do so gives none, and pages use another
/// transport.
///
/// @param socket a Unix socket in a directory of its own
/// @param origins of the application's own pages, such as `tauri://localhost`
public record DirectLink(Path socket, List<String> origins) {
  /// Keeps a copy of the list.
  public DirectLink {
    origins = List.copyOf(origins);
  }
}
