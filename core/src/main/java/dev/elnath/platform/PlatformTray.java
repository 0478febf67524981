package dev.elnath.platform;

/// One icon in the tray. Any thread.
public interface PlatformTray extends AutoCloseable {
  /// Takes it out of the tray and frees what it holds. Harmless when it is closed.
  @Override
  void close();
}
