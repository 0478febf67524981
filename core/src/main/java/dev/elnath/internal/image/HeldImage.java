package dev.elnath.internal.image;

import dev.elnath.image.Image;
import dev.elnath.resource.Resource;

/// An image that a page holds by a number. Its bytes need not fit its size: the contract looks at
/// that only when the image is used (section 3.4). Any thread.
public final class HeldImage implements Resource {
  private final byte[] rgba;
  private final long width;
  private final long height;
  private final Runnable release;

  /// @param release gives back what the image took of the pages' memory
  HeldImage(byte[] rgba, long width, long height, Runnable release) {
    this.rgba = rgba;
    this.width = width;
    this.height = height;
    this.release = release;
  }

  /// An image whose bytes the program keeps anyway.
  public static HeldImage shared(Image image) {
    return new HeldImage(image.rgba(), image.width(), image.height(), () -> {});
  }

  /// The bytes themselves, not to be changed.
  public byte[] rgba() {
    return rgba;
  }

  public long width() {
    return width;
  }

  public long height() {
    return height;
  }

  /// The image, to be used.
  ///
  /// @throws IllegalArgumentException if it has not as many bytes as its size says
  public Image image() {
    return new Image(
        rgba, Math.clamp(width, 0, Integer.MAX_VALUE), Math.clamp(height, 0, Integer.MAX_VALUE));
  }

  @Override
  public void close() {
    release.run();
  }
}
