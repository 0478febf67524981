package dev.elnath.internal.ipc;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Holds a page's text to being UTF-8 before anything else is said about it.
final class Utf8 {
  private Utf8() {}

  /// Answers the bytes.
  ///
  /// @throws RefusedRequest if they are not UTF-8
  static byte[] checked(byte[] bytes) throws RefusedRequest {
    if (!isAscii(bytes)) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      } catch (CharacterCodingException broken) {
        throw new RefusedRequest("the body is not valid UTF-8");
      }
    }
    return bytes;
  }

  private static boolean isAscii(byte[] bytes) {
    int all = 0;
    for (byte unit : bytes) {
      all |= unit;
    }
    return all >= 0;
  }
}
