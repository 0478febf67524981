package dev.elnath.internal.permission;

import dev.elnath.permission.Authority.Allowed;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.PermissionEntry;
import java.util.List;

/// One reason why a command is allowed or denied.
///
/// @param context the pages that it is about
/// @param reach the windows and web views that it is about
/// @param decision what is answered where it is the only one
/// @param permission the name of the permission within its manifest
/// @param entry the line of the capability that led to it
record ResolvedEntry(
    Context context, Reach reach, Allowed decision, String permission, PermissionEntry entry) {
  CommandScope scope() {
    return decision.scope();
  }

  /// The pages that an entry is about.
  sealed interface Context {
    /// The application's own.
    record LocalPages() implements Context {}

    /// Those of other origins.
    record RemotePages(UrlPattern url) implements Context {}

    /// The application's own.
    Context LOCAL = new LocalPages();
  }

  /// A capability's windows and web views.
  ///
  /// @param capability the identifier
  record Reach(String capability, List<Glob> windows, List<Glob> webviews) {
    boolean covers(String window, String webview) {
      return anyMatches(webviews, webview) || anyMatches(windows, window);
    }

    private static boolean anyMatches(List<Glob> globs, String label) {
      for (int i = 0; i < globs.size(); i++) {
        if (globs.get(i).matches(label)) {
          return true;
        }
      }
      return false;
    }
  }
}
