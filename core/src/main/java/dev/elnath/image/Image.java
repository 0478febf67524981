package dev.elnath.image;

import dev.elnath.internal.image.Decoders;
import dev.elnath.internal.image.HeldImage;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.nio.file.Path;

/// A picture as pixels: an icon, for instance. Any thread.
///
/// @param rgba red, green, blue and alpha of each pixel, from 0 to 255, row after row from the top;
///   colours are not multiplied by alpha. Not copied: who hands it over does not change it after
/// @param width in pixels
/// @param height in pixels
public record Image(byte[] rgba, int width, int height) implements ImageSource {
  /// The most pixels that an encoded picture may have: those of a screen of 7,680 by 4,320, and a
  /// bit.
  public static final int MAX_PIXELS = 1 << 25;

  private static final int CHANNELS = 4;

  /// @throws IllegalArgumentException if there are no pixels, or not as many as the size says
  public Image {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "an image of "
              + width
              + " × "
              + height
              + " pixels cannot be; both have to be 1 at least");
    }
    long wanted = (long) CHANNELS * width * height;
    if (rgba.length != wanted) {
      throw new IllegalArgumentException(
          "an image of %d × %d pixels has %d bytes of RGBA, but %d were given"
              .formatted(width, height, wanted, rgba.length));
    }
  }

  /// Decodes the bytes of a PNG or ICO file, or of what else an [ImageDecoder] knows. Of an ICO
  /// file, the largest of its pictures.
  ///
  /// @throws ImageException if they cannot be decoded, or to more than [#MAX_PIXELS]; or if there
  ///   is no decoder, and says which library to add
  public static Image decode(byte[] file) throws ImageException {
    return Decoders.decode(file, MAX_PIXELS);
  }

  /// Reads and decodes a file.
  ///
  /// @throws ImageException as [#decode]
  /// @throws IOException if it cannot be read, is no ordinary file, or has more than 64 MiB
  public static Image read(Path file) throws IOException {
    return Decoders.decode(Decoders.bytes(file), MAX_PIXELS);
  }

  /// Gives it to a page, which makes an `Image` of the id.
  ///
  /// @return its id in the web view's resources, where it stays until the page closes it
  /// @throws IllegalStateException if the web view has gone
  public long giveTo(Webview webview) {
    return webview.resources().add(HeldImage.shared(this));
  }

  @Override
  public Image resolve(Webview webview) {
    return this;
  }
}
