package dev.elnath.internal.ipc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/// The secret of this process that only pages with the injected runtime know (section 2.1). Any
/// thread.
public final class InvokeKey {
  private static final String Z85 =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";
  private static final int BYTES = 16;

  private final String text;

  private InvokeKey(String text) {
    this.text = text;
  }

  /// A new key of 16 random bytes.
  public static InvokeKey random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    StringBuilder text = new StringBuilder(BYTES * 5 / 4);
    for (int start = 0; start < BYTES; start += 4) {
      long word = 0;
      for (int offset = 0; offset < 4; offset++) {
        word = (word << 8) | (bytes[start + offset] & 0xFF);
      }
      for (long power = 85L * 85 * 85 * 85; power > 0; power /= 85) {
        text.append(Z85.charAt((int) (word / power % 85)));
      }
    }
    return new InvokeKey(text.toString());
  }

  /// The key in Z85, 20 characters.
  public String text() {
    return text;
  }

  /// Whether `offered` is this key; takes as long for a near miss as for a far one.
  public boolean matches(String offered) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
  }
}
