package dev.elnath.examples.notes;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/// What the X server shows, by ImageMagick. A photograph by WebDriver is black where there is no
/// graphics card.
final class Screen {
  private Screen() {}

  /// How many pixels of the whole screen have that colour.
  static long pixelsOf(Color color) {
    BufferedImage screen = photograph();
    return IntStream.range(0, screen.getHeight())
        .flatMap(y -> IntStream.range(0, screen.getWidth()).map(x -> screen.getRGB(x, y)))
        .filter(pixel -> pixel == color.getRGB())
        .count();
  }

  private static BufferedImage photograph() {
    try {
      Process process =
          new ProcessBuilder("import", "-window", "root", "png:-")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (InputStream picture = process.getInputStream()) {
        return ImageIO.read(picture);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("the screen cannot be photographed", failure);
    }
  }
}
