package dev.elnath.internal.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of a file.
///
/// @param first counted from 0
/// @param length in bytes, at least 1
record ByteRange(long first, int length) {
  /// The longest piece that is sent, in bytes.
  static final int LONGEST = 1_024_000;

  /// The most pieces that are sent at once.
  static final int MOST = 32;

  private static final Pattern RANGE = Pattern.compile("(\\d{0,18})-(\\d{0,18})");

  /// Reads the header `Range`. Pieces that begin behind the end of the file are left out, longer
  /// ones than [#LONGEST] are cut.
  ///
  /// @param fileLength in bytes
  /// @return empty if it cannot be satisfied: no piece is left, there are more than [#MOST], or it
  ///   cannot be read
  static Optional<List<ByteRange>> parse(String header, long fileLength) {
    String unit = "bytes=";
    if (!header.regionMatches(true, 0, unit, 0, unit.length())) {
      return Optional.empty();
    }
    List<ByteRange> ranges = new ArrayList<>();
    for (String text : header.substring(unit.length()).split(",", -1)) {
      Matcher parts = RANGE.matcher(text.strip());
      if (!parts.matches()) {
        return Optional.empty();
      }
      String first = parts.group(1);
      String last = parts.group(2);
      if (first.isEmpty() && last.isEmpty()) {
        return Optional.empty();
      }
      long from = first.isEmpty() ? suffix(last, fileLength) : Long.parseLong(first);
      long to =
          first.isEmpty() || last.isEmpty()
              ? fileLength - 1
              : Math.min(Long.parseLong(last), fileLength - 1);
      if (!first.isEmpty() && !last.isEmpty() && Long.parseLong(last) < from) {
        return Optional.empty();
      }
      if (from < fileLength) {
        ranges.add(new ByteRange(from, (int) Math.min(to - from + 1, LONGEST)));
      }
    }
    return ranges.isEmpty() || ranges.size() > MOST ? Optional.empty() : Optional.of(ranges);
  }

  private static long suffix(String count, long fileLength) {
    return Math.max(0, fileLength - Long.parseLong(count));
  }

  /// The header `Content-Range` of this piece.
  String contentRange(long fileLength) {
    return "bytes " + first + "-" + (first + length - 1) + "/" + fileLength;
  }
}
