package dev.elnath.image;

/// Decodes files of one or more formats. Found by `ServiceLoader` when the first image is decoded;
/// the library `elnath-imageio` brings one for PNG and ICO. Any thread, several at once.
public interface ImageDecoder {
  /// Whether the bytes begin as a file of one of its formats.
  boolean knows(byte[] file);

  /// Decodes a file that it knows. The size that the file tells is compared with the limit before
  /// memory is taken for the pixels, since a short file can tell any size.
  ///
  /// @param maxPixels at least 1
  /// @throws ImageException if the file is damaged, or has more pixels
  Image decode(byte[] file, long maxPixels) throws ImageException;
}
