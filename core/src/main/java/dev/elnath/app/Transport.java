package dev.elnath.app;

/// A way for calls between page and Java. A page falls back to the next by itself where one is
/// closed to it.
public enum Transport {
  /// A socket that the web process itself connects to, where the platform offers it.
  DIRECT,
  /// The custom scheme `ipc`.
  SCHEME,
  /// The script message handler.
  MESSAGE
}
