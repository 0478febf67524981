package dev.elnath.internal.asset;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.fuzz.Input;
import java.util.List;

/// The header `Range`: whatever is accepted lies within the file and its limits.
public final class ByteRangeFuzz {
  private static final long[] LENGTHS = {
    0, 1, 26, 1_024_000, Integer.MAX_VALUE + 1L, Long.MAX_VALUE
  };

  private ByteRangeFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String header = Input.text(bytes);
    for (long length : LENGTHS) {
      ByteRange.parse(header, length).ifPresent(ranges -> check(ranges, length));
    }
  }

  private static void check(List<ByteRange> ranges, long length) {
    hold(!ranges.isEmpty() && ranges.size() <= ByteRange.MOST, ranges.size() + " ranges");
    for (ByteRange range : ranges) {
      hold(range.length() > 0 && range.length() <= ByteRange.LONGEST, "too long: " + range);
      hold(
          range.first() >= 0 && range.first() <= length - range.length(),
          range + " is not within " + length);
    }
  }
}
