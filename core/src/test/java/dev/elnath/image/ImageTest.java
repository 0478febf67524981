package dev.elnath.image;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImageTest {
  @Test
  void bytesThatDoNotFitTheSizeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Image(new byte[7], 2, 1))
        .withMessage("an image of 2 × 1 pixels has 8 bytes of RGBA, but 7 were given");
    assertThatIllegalArgumentException().isThrownBy(() -> new Image(new byte[0], 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Image(new byte[0], 65_536, 65_536));
  }

  @Test
  void withoutADecoderTheLibraryToAddIsNamed() {
    assertThatExceptionOfType(ImageException.class)
        .isThrownBy(() -> Image.decode(new byte[] {1}))
        .withMessageContaining("add the library elnath-imageio");
  }

  @Test
  void whatIsNoOrdinaryFileIsNotRead(@TempDir Path directory) {
    assertThatExceptionOfType(ImageException.class)
        .isThrownBy(() -> Image.read(directory))
        .withMessage(directory + " is not a file");
    assertThatExceptionOfType(ImageException.class)
        .isThrownBy(() -> Image.read(Path.of("/dev/zero")))
        .withMessage("/dev/zero is not a file");
  }

  @Test
  void aFileThatIsTooLargeIsNotReadToItsEnd(@TempDir Path directory) throws IOException {
    Path file = Files.createFile(directory.resolve("large.png"));
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 40);
    }
    assertThatExceptionOfType(ImageException.class)
        .isThrownBy(() -> Image.read(file))
        .withMessageEndingWith("is larger than 64 MiB, the most that an image may have");
  }
}
