package dev.elnath.platform;

/// Finds a platform by `ServiceLoader`.
public interface PlatformProvider {
  /// A name for messages, such as `webkitgtk`.
  String name();

  /// Opens the platform, loading its native libraries.
  ///
  /// @throws PlatformException if the system lacks something; the message says what to install
  Platform open(PlatformOptions options);
}
