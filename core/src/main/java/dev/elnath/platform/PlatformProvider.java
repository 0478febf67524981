package dev.elnath.platform;

/// Finds a platform by `ServiceLoader`.
public interface PlatformProvider {
  /// A name for messages, such as `webkitgtk`.
  String name();

  /// Begins with what takes long and needs no options, on threads of its own. Called once, before
  /// [#open], as soon as an application begins to be put together; what goes wrong is told by
  /// `open` or by [Platform#run]. Any thread.
  default void prepare() {}

  /// Opens the platform, loading its native libraries.
  ///
  /// @throws PlatformException if the system lacks something; the message says what to install
  Platform open(PlatformOptions options);
}
