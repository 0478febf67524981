package dev.elnath.platform;

/// Told how a download goes; called on the main thread, and must not block.
public interface DownloadListener {
  /// More has been written.
  ///
  /// @param received how many bytes in all
  void received(long received);

  /// All has been written. Nothing is told after this.
  void complete();

  /// It has ended before. Nothing is told after this.
  ///
  /// @param reason for people
  void failed(String reason);
}
