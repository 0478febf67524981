package dev.elnath.internal.asset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The address of a file: `asset://localhost/` and the whole path, percent-encoded as one text.
final class AssetUri {
  private static final String START = "asset://localhost/";

  private AssetUri() {}

  /// The path; empty if it is not absolute, has a part `..` or a NUL, or cannot be read.
  static Optional<Path> file(String uri) {
    if (!uri.startsWith(START)) {
      return Optional.empty();
    }
    String encoded = uri.substring(START.length()).split("[?#]", 2)[0];
    return decode(encoded)
        .filter(text -> text.indexOf('\0') < 0 && !List.of(text.split("/")).contains(".."))
        .flatMap(AssetUri::path);
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Path::isAbsolute);
    } catch (InvalidPathException notAName) {
      return Optional.empty();
    }
  }

  private static Optional<String> decode(String encoded) {
    byte[] in = encoded.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(in.length);
    for (int at = 0; at < in.length; at++) {
      if (in[at] != '%') {
        out.put(in[at]);
      } else if (at + 2 < in.length
          && HexFormat.isHexDigit(in[at + 1])
          && HexFormat.isHexDigit(in[at + 2])) {
        out.put(
            (byte) (HexFormat.fromHexDigit(in[at + 1]) << 4 | HexFormat.fromHexDigit(in[at + 2])));
        at += 2;
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}
