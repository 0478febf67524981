package dev.elnath.imageio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.elnath.image.Image;
import dev.elnath.image.ImageException;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class IcoDecoderTest {
  private static final byte[] TRUE_COLOUR =
      Icos.bitmap(1, 2, 32, 3, 2, 1, 255, 6, 5, 4, 100, 0, 0, 0, 0, 0, 0, 0, 0);

  @Test
  void aBitmapStandsFromTheBottomAndHasBlueFirst() throws ImageException {
    byte[] ico = Icos.of(new Icos.Picture(1, 2, 32, TRUE_COLOUR));
    Image image = Image.decode(ico);
    assertThat(image.width()).isEqualTo(1);
    assertThat(image.height()).isEqualTo(2);
    assertThat(image.rgba()).isEqualTo(Pngs.bytes(4, 5, 6, 100, 1, 2, 3, 255));
  }

  @Test
  void theMaskMakesPixelsTransparent() throws ImageException {
    byte[] bitmap = Icos.bitmap(2, 1, 24, 3, 2, 1, 6, 5, 4, 0, 0, 0b0100_0000, 0, 0, 0);
    Image image = Image.decode(Icos.of(new Icos.Picture(2, 1, 24, bitmap)));
    assertThat(image.rgba()[3]).isEqualTo((byte) 255);
    assertThat(image.rgba()[7]).isZero();
    assertThat(image.rgba()).startsWith(Pngs.bytes(1, 2, 3));
  }

  @Test
  void aPictureMayBeAPng() throws ImageException {
    byte[] png = Pngs.of(1, 1, 8, Pngs.RGBA, 0, 1, 2, 3, 4);
    assertThat(Image.decode(Icos.of(new Icos.Picture(1, 1, 32, png))).rgba())
        .isEqualTo(Pngs.bytes(1, 2, 3, 4));
  }

  @Test
  void theLargestPictureIsTaken() throws ImageException {
    byte[] small = Pngs.of(1, 1, 8, Pngs.GREY, 0, 1);
    byte[] large = Pngs.of(2, 1, 8, Pngs.GREY, 0, 2, 2);
    byte[] ico =
        Icos.of(
            new Icos.Picture(16, 16, 32, small),
            new Icos.Picture(0, 0, 32, large),
            new Icos.Picture(48, 48, 32, small));
    assertThat(Image.decode(ico).width()).isEqualTo(2);
  }

  @Test
  void ofTwoOfOneSizeTheOneWithMoreColoursIsTaken() throws ImageException {
    byte[] plain = Pngs.of(1, 1, 8, Pngs.GREY, 0, 1);
    byte[] rich = Pngs.of(2, 1, 8, Pngs.GREY, 0, 2, 2);
    byte[] ico = Icos.of(new Icos.Picture(16, 16, 4, plain), new Icos.Picture(16, 16, 32, rich));
    assertThat(Image.decode(ico).width()).isEqualTo(2);
  }

  @Test
  void aSizeBehindTheDirectorysBackIsRefused() {
    byte[] png = Pngs.of(100_000, 100_000, 8, Pngs.RGBA, 0);
    byte[] bitmap = Icos.bitmap(100_000, 100_000, 32, 0, 0, 0, 0);
    for (byte[] picture : new byte[][] {png, bitmap}) {
      assertThatExceptionOfType(ImageException.class)
          .isThrownBy(() -> Image.decode(Icos.of(new Icos.Picture(16, 16, 32, picture))))
          .withMessage("the image has 100000 × 100000 pixels, but may have 33554432 in all");
    }
  }

  @Test
  void aPictureBehindTheEndIsRefused() {
    byte[] ico = Icos.of(new Icos.Picture(1, 2, 32, TRUE_COLOUR));
    ico[6 + 12 + 3] = 127;
    assertThatExceptionOfType(ImageException.class)
        .isThrownBy(() -> Image.decode(ico))
        .withMessage("the ICO ends within picture 0");
  }

  @Test
  void whateverIsDamagedIsAnImageOrAnImageException() {
    byte[] palette = Icos.bitmap(2, 1, 1, 1, 2, 3, 0, 4, 5, 6, 0, 0b0100_0000, 0, 0, 0, 0, 0, 0, 0);
    Random random = new Random(5);
    Damage.decodes(new IcoDecoder(), Icos.of(new Icos.Picture(2, 1, 1, palette)), random);
    Damage.decodes(new IcoDecoder(), Icos.of(new Icos.Picture(1, 2, 32, TRUE_COLOUR)), random);
  }
}
