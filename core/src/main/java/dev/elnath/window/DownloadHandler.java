package dev.elnath.window;

import java.nio.file.Path;
import java.util.Optional;

/// Decides what becomes of files that pages want to be kept. Called on virtual threads; may take
/// its time, for example to ask the user. One that throws refuses.
@FunctionalInterface
public interface DownloadHandler {
  /// Says where to write a file.
  ///
  /// @return an absolute path at which there is nothing yet; empty refuses
  Optional<Path> destination(DownloadRequest request);

  /// Told as the file comes, now and then.
  ///
  /// @param received how many bytes have come
  default void received(DownloadRequest request, long received) {}

  /// Told when it has ended, once for each that was not refused.
  default void ended(DownloadRequest request, DownloadResult result) {}
}
