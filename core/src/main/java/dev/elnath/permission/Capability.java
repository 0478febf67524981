package dev.elnath.permission;

import dev.elnath.internal.permission.CapabilityReader;
import java.util.List;
import java.util.Set;

/// Gives permissions to the pages in some windows and web views (section 6.4). Nothing is checked
/// here; [Permissions] does that when it takes the capability.
///
/// @param identifier the name that messages use; no other capability may have it
/// @param description for people
/// @param local whether it applies to the application's own pages
/// @param remoteUrls URL patterns of other pages that it applies to as well
/// @param windows globs of window labels; a matching window counts with all its web views
/// @param webviews globs of web view labels
/// @param permissions what is given
/// @param platforms where it applies; elsewhere it is as if it were not there
/// @param source where it was written
public record Capability(
    String identifier,
    String description,
    boolean local,
    List<String> remoteUrls,
    List<String> windows,
    List<String> webviews,
    List<PermissionEntry> permissions,
    Set<TargetPlatform> platforms,
    SourcePosition source) {
  /// Keeps copies.
  public Capability {
    remoteUrls = List.copyOf(remoteUrls);
    windows = List.copyOf(windows);
    webviews = List.copyOf(webviews);
    permissions = List.copyOf(permissions);
    platforms = Set.copyOf(platforms);
  }

  /// Reads the text of a capability file.
  ///
  /// @param source what messages call the text; JSON5 if it ends in `.json5`
  /// @throws PermissionException if it cannot be understood
  public static List<Capability> parse(String source, String text) {
    return CapabilityReader.parse(source, text);
  }

  /// A capability of the program for the application's own pages, on every platform.
  ///
  /// @param windows globs of window labels
  /// @param permissions identifiers
  public static Capability of(String identifier, List<String> windows, List<String> permissions) {
    return new Capability(
        identifier,
        "",
        true,
        List.of(),
        windows,
        List.of(),
        permissions.stream().map(PermissionEntry::of).toList(),
        TargetPlatform.ALL,
        SourcePosition.PROGRAM);
  }
}
