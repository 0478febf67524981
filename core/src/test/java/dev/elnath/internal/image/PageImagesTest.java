package dev.elnath.internal.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.elnath.image.ImageException;
import org.junit.jupiter.api.Test;

final class PageImagesTest {
  private final PageImages images = new PageImages(100);

  @Test
  void pagesCannotHoldMoreThanTheirShareOfTheHeap() throws ImageException {
    HeldImage first = images.of(new byte[60], 15, 1);
    assertThatExceptionOfType(ImageException.class)
        .isThrownBy(() -> images.of(new byte[44], 11, 1))
        .withMessage(
            "images held by pages may take 100 bytes, and this one would not fit beside the 60 that they take; close those that are no longer needed");
    first.close();
    assertThat(images.of(new byte[100], 25, 1).rgba()).hasSize(100);
  }

  @Test
  void nothingIsDecodedWhenNoneOfTheShareIsLeft() throws ImageException {
    HeldImage all = images.of(new byte[100], 25, 1);
    assertThatExceptionOfType(ImageException.class)
        .isThrownBy(() -> images.decode(new byte[] {1}))
        .withMessageStartingWith("images held by pages may take 100 bytes");
    assertThat(all.width()).isEqualTo(25);
  }

  @Test
  void bytesAndSizeAreComparedWhenTheImageIsUsed() throws ImageException {
    HeldImage held = images.of(new byte[4], 2, 1);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(held::image)
        .withMessage("an image of 2 × 1 pixels has 8 bytes of RGBA, but 4 were given");
    assertThat(images.of(new byte[4], 1, 1).image().width()).isEqualTo(1);
  }

  @Test
  void aSizeBeyondEveryImageIsRefusedWhenItIsUsed() throws ImageException {
    HeldImage held = images.of(new byte[4], 4_294_967_295L, 4_294_967_295L);
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(held::image);
  }
}
