package dev.elnath.plugin;

import dev.elnath.codec.Name;

/// Whether the user lets a plugin use something of the system, as `checkPermissions` of the package
/// `@tauri-apps/api` tells it.
public enum PermissionState {
  /// The user has allowed it.
  @Name("granted")
  GRANTED,
  /// The user has refused it.
  @Name("denied")
  DENIED,
  /// The user has to be asked.
  @Name("prompt")
  PROMPT,
  /// The user has to be asked, and should be told first what for.
  @Name("prompt-with-rationale")
  PROMPT_WITH_RATIONALE
}
