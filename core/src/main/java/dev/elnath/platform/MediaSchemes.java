package dev.elnath.platform;

import java.util.List;
import java.util.Set;

/// The schemes from which pages may play video and audio, as far as the system's web view does not
/// of itself.
///
/// @param schemes of those that the application answers
/// @param origins of the application's own pages, such as `tauri://localhost`; web views that show
///   another page play nothing of these schemes
public record MediaSchemes(Set<String> schemes, List<String> origins) {
  /// None.
  public static final MediaSchemes NONE = new MediaSchemes(Set.of(), List.of());

  /// Keeps copies.
  public MediaSchemes {
    schemes = Set.copyOf(schemes);
    origins = List.copyOf(origins);
  }
}
