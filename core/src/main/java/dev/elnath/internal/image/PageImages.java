package dev.elnath.internal.image;

import dev.elnath.image.Image;
import dev.elnath.image.ImageException;
import java.util.concurrent.atomic.AtomicLong;

/// Makes the images that pages hold, and bounds what they take of the heap together, so that no
/// page can fill it with pictures. Any thread.
public final class PageImages {
  private static final int CHANNELS = 4;

  private final long maxBytes;
  private final AtomicLong heldBytes = new AtomicLong();

  /// @param maxBytes of RGBA, at once
  PageImages(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /// Pages may hold images up to a quarter of the heap.
  public static PageImages ofProcess() {
    return new PageImages(Runtime.getRuntime().maxMemory() / 4);
  }

  /// Takes pixels in.
  ///
  /// @throws ImageException if pages hold too much already
  public HeldImage of(byte[] rgba, long width, long height) throws ImageException {
    long taken = rgba.length;
    if (heldBytes.addAndGet(taken) > maxBytes) {
      heldBytes.addAndGet(-taken);
      throw full();
    }
    return new HeldImage(rgba, width, height, () -> heldBytes.addAndGet(-taken));
  }

  /// Decodes a file. One at a time, since decoding takes memory besides.
  ///
  /// @throws ImageException if it cannot be decoded, or pages hold too much already
  public synchronized HeldImage decode(byte[] file) throws ImageException {
    long pixels = Math.min(Image.MAX_PIXELS, (maxBytes - heldBytes.get()) / CHANNELS);
    if (pixels < 1) {
      throw full();
    }
    Image image = Decoders.decode(file, pixels);
    return of(image.rgba(), image.width(), image.height());
  }

  private ImageException full() {
    return new ImageException(
        "images held by pages may take %d bytes, and this one would not fit beside the %d that they take; close those that are no longer needed"
            .formatted(maxBytes, heldBytes.get()));
  }
}
