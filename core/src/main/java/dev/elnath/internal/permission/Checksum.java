package dev.elnath.internal.permission;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// A CRC-32 of a text: enough to see that it has changed. It guards against forgetting and damage,
/// not against anybody.
public final class Checksum {
  private Checksum() {}

  /// In hexadecimal digits.
  public static String of(String text) {
    CRC32 checksum = new CRC32();
    checksum.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(checksum.getValue());
  }
}
