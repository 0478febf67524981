package dev.elnath.plugin;

import java.util.Map;

/// What a plugin needs the user's leave for. Both methods are called on the calling page's own
/// virtual thread, several at once.
public interface PluginPermissions {
  /// How things stand, by the plugin's own names for what it needs.
  ///
  /// @throws Exception whose message the page's promise is rejected with
  Map<String, PermissionState> check() throws Exception;

  /// Asks the user where that is due, and tells how things stand then.
  ///
  /// @throws Exception whose message the page's promise is rejected with
  Map<String, PermissionState> request() throws Exception;
}
