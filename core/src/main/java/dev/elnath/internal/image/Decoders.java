package dev.elnath.internal.image;

import dev.elnath.image.Image;
import dev.elnath.image.ImageDecoder;
import dev.elnath.image.ImageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/// The decoders that `ServiceLoader` finds, looked for when the first image is decoded.
public final class Decoders {
  private static final int MAX_FILE_BYTES = 64 << 20;

  private Decoders() {}

  /// Decodes with the first decoder that knows the file.
  ///
  /// @param maxPixels at least 1
  public static Image decode(byte[] file, long maxPixels) throws ImageException {
    for (ImageDecoder decoder : Found.DECODERS) {
      if (decoder.knows(file)) {
        return decoder.decode(file, maxPixels);
      }
    }
    throw new ImageException(
        Found.DECODERS.isEmpty()
            ? "images cannot be decoded, since no decoder was found; add the library elnath-imageio to the program, or hand over RGBA pixels"
            : "the bytes are no image of a known format; PNG and ICO are known");
  }

  /// The bytes of an ordinary file that is not too large.
  public static byte[] bytes(Path file) throws IOException {
    // A device or a pipe could keep a thread for ever.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new ImageException(file + " is not a file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_FILE_BYTES + 1);
      if (bytes.length > MAX_FILE_BYTES) {
        throw new ImageException(file + " is larger than 64 MiB, the most that an image may have");
      }
      return bytes;
    }
  }

  private static final class Found {
    static final List<ImageDecoder> DECODERS =
        ServiceLoader.load(ImageDecoder.class, Decoders.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
  }
}
