package dev.elnath.imageio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.elnath.image.Image;
import dev.elnath.image.ImageException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PngDecoderTest {
  private static void isRgba(byte[] png, int... rgba) throws ImageException {
    assertThat(Image.decode(png).rgba()).isEqualTo(Pngs.bytes(rgba));
  }

  @Test
  void coloursWithAlphaAreTakenAsTheyAre() throws ImageException {
    isRgba(Pngs.of(2, 1, 8, Pngs.RGBA, 0, 255, 0, 0, 255, 1, 2, 3, 4), 255, 0, 0, 255, 1, 2, 3, 4);
  }

  @Test
  void rowsStandFromTheTop() throws ImageException {
    Image image = Image.decode(Pngs.of(1, 2, 8, Pngs.RGB, 0, 1, 2, 3, 0, 4, 5, 6));
    assertThat(image.width()).isEqualTo(1);
    assertThat(image.height()).isEqualTo(2);
    assertThat(image.rgba()).isEqualTo(Pngs.bytes(1, 2, 3, 255, 4, 5, 6, 255));
  }

  @Test
  void greyIsNotBrightened() throws ImageException {
    isRgba(Pngs.of(2, 1, 8, Pngs.GREY, 0, 128, 7), 128, 128, 128, 255, 7, 7, 7, 255);
  }

  @Test
  void greyMayHaveAlpha() throws ImageException {
    isRgba(Pngs.of(1, 1, 8, Pngs.GREY_ALPHA, 0, 100, 50), 100, 100, 100, 50);
  }

  @Test
  void greyOfSixteenBitsIsRounded() throws ImageException {
    isRgba(
        Pngs.of(2, 1, 16, Pngs.GREY, 0, 128, 128, 255, 255),
        128,
        128,
        128,
        255,
        255,
        255,
        255,
        255);
  }

  @Test
  void greyOfFewBitsIsSpread() throws ImageException {
    isRgba(
        Pngs.of(4, 1, 2, Pngs.GREY, 0, 0b00_01_10_11),
        0,
        0,
        0,
        255,
        85,
        85,
        85,
        255,
        170,
        170,
        170,
        255,
        255,
        255,
        255,
        255);
  }

  @Test
  void coloursOfSixteenBitsAreRounded() throws ImageException {
    isRgba(Pngs.of(1, 1, 16, Pngs.RGBA, 0, 255, 255, 128, 128, 1, 1, 16, 16), 255, 128, 1, 16);
  }

  @Test
  void aPaletteMayHaveTransparentColours() throws ImageException {
    byte[] png =
        Pngs.header(2, 1, 8, Pngs.PALETTE)
            .chunk("PLTE", Pngs.bytes(9, 8, 7, 1, 2, 3))
            .chunk("tRNS", Pngs.bytes(0, 200))
            .data(0, 1, 0)
            .end();
    isRgba(png, 1, 2, 3, 200, 9, 8, 7, 0);
  }

  @Test
  void oneColourMayBeTheTransparentOne() throws ImageException {
    byte[] png =
        Pngs.header(2, 1, 8, Pngs.RGB)
            .chunk("tRNS", Pngs.bytes(0, 1, 0, 2, 0, 3))
            .data(0, 1, 2, 3, 4, 5, 6)
            .end();
    isRgba(png, 1, 2, 3, 0, 4, 5, 6, 255);
  }

  @Test
  void oneGreyMayBeTheTransparentOne() throws ImageException {
    byte[] png =
        Pngs.header(2, 1, 8, Pngs.GREY).chunk("tRNS", Pngs.bytes(0, 7)).data(0, 7, 128).end();
    isRgba(png, 7, 7, 7, 0, 128, 128, 128, 255);
  }

  @Test
  void aHugeSizeIsRefusedBeforeMemoryIsTaken() {
    byte[] bomb = Pngs.of(2_000_000_000, 2_000_000_000, 8, Pngs.RGBA, 0);
    assertThatExceptionOfType(ImageException.class)
        .isThrownBy(() -> Image.decode(bomb))
        .withMessage("the image has 2000000000 × 2000000000 pixels, but may have 33554432 in all");
  }

  @Test
  void aTextThatInflatesWithoutEndIsNotLookedAt() throws ImageException {
    byte[] text = new byte[200 << 20];
    byte[] packed = Pngs.deflated(text);
    byte[] chunk = new byte[packed.length + 3];
    chunk[0] = 'a';
    System.arraycopy(packed, 0, chunk, 3, packed.length);
    byte[] png =
        Pngs.header(1, 1, 8, Pngs.PALETTE)
            .chunk("PLTE", Pngs.bytes(9, 8, 7))
            .chunk("zTXt", chunk)
            .data(0, 0)
            .end();
    PngChunks chunks = PngChunks.of(png, 0, png.length);
    assertThat(chunks.needed()).hasSizeLessThan(200);
    isRgba(png, 9, 8, 7, 255);
  }

  @Test
  void whatFollowsAPngIsNotTakenForAnother() {
    byte[] png = Pngs.of(1, 1, 8, Pngs.GREY, 0, 1);
    for (int length = 8; length < png.length - 12; length++) {
      byte[] cut = Arrays.copyOf(png, length);
      assertThatExceptionOfType(ImageException.class).isThrownBy(() -> Image.decode(cut));
    }
  }

  @Test
  void whateverIsDamagedIsAnImageOrAnImageException() {
    Random random = new Random(4);
    byte[] png =
        Pngs.header(8, 2, 4, Pngs.PALETTE)
            .chunk("PLTE", new byte[48])
            .chunk("tRNS", new byte[16])
            .data(0, 1, 2, 3, 4, 1, 5, 6, 7, 8)
            .end();
    Damage.decodes(new PngDecoder(), png, random);
  }

  @Test
  void whatIsNoImageIsRefused() {
    assertThatExceptionOfType(ImageException.class)
        .isThrownBy(() -> Image.decode(new byte[] {1, 2, 3}))
        .withMessage("the bytes are no image of a known format; PNG and ICO are known");
  }
}
