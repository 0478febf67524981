package dev.elnath.imageio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.image.Image;
import dev.elnath.image.ImageDecoder;
import dev.elnath.image.ImageException;
import java.util.Random;

/// Decodes files of which some bytes have been changed.
final class Damage {
  private static final int TIMES = 3_000;
  private static final int MAX_PIXELS = 10_000;

  private Damage() {}

  /// Fails if anything else is thrown than what says that the file is damaged.
  static void decodes(ImageDecoder decoder, byte[] whole, Random random) {
    int decoded = 0;
    for (int time = 0; time < TIMES; time++) {
      byte[] damaged = whole.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        Image image = decoder.decode(damaged, MAX_PIXELS);
        assertThat(image.width() * image.height()).isLessThanOrEqualTo(MAX_PIXELS);
        decoded++;
      } catch (ImageException refused) {
        assertThat(refused).hasMessageMatching("(?s).+");
      }
    }
    assertThat(decoded).isPositive();
  }
}
