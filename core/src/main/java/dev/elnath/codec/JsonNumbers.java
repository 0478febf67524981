package dev.elnath.codec;

import java.nio.charset.StandardCharsets;

/// Reads numbers: notes their digits when they come by, from which the value of nearly all follows
/// without a look at the text.
abstract sealed class JsonNumbers extends JsonStrings permits JsonScanner {
  /// As many digits fit 64 bits without a sign.
  private static final int MOST_DIGITS = 19;

  /// Whole numbers up to here are a `double` each, and powers of ten up to this exponent.
  private static final long EXACT_WHOLE = 1L << 53;

  private static final double[] EXACT_POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  /// Beyond every exponent that a `double` may have with the most digits that a number may have.
  private static final int HUGE_EXPONENT = 100_000;

  private boolean isNegative;

  /// All digits before the exponent as a whole number without sign, if there are no more than
  /// [#MOST_DIGITS].
  private long digits;

  private int digitCount;

  /// The power of ten that the digits are to be multiplied with.
  private int scale;

  /// Whether the whole number that was read last fits a `long`.
  final boolean fitsLong() {
    return digitCount <= MOST_DIGITS && (digits >= 0 || (isNegative && digits == Long.MIN_VALUE));
  }

  /// The whole number that was read last, if it fits.
  final long asLong() {
    return isNegative ? -digits : digits;
  }

  /// The number that was read last, rounded to the nearest `double`.
  final double asDouble() {
    boolean isExact =
        digitCount <= MOST_DIGITS
            && digits >= 0
            && digits <= EXACT_WHOLE
            && Math.abs(scale) < EXACT_POWERS.length;
    if (!isExact) {
      return Double.parseDouble(numberText());
    }
    double magnitude = scale < 0 ? digits / EXACT_POWERS[-scale] : digits * EXACT_POWERS[scale];
    return isNegative ? -magnitude : magnitude;
  }

  /// The number that was read last as it is written.
  final String numberText() {
    return new String(text, begin, end - begin, StandardCharsets.ISO_8859_1);
  }

  /// Reads a number that begins here.
  final Token number() {
    begin = at;
    digits = 0;
    digitCount = 0;
    scale = 0;
    isNegative = text[at] == '-';
    if (isNegative) {
      at++;
    }
    whole();
    boolean hasPoint = isNext('.');
    if (hasPoint) {
      int point = at++;
      int before = digitCount;
      digits();
      scale = before - digitCount;
      if (scale == 0) {
        throw unexpected(point, " in numeric value: Decimal point not followed by a digit");
      }
    }
    boolean hasExponent = isNext('e') || isNext('E');
    int exponentDigits = hasExponent ? exponent() : 0;
    if (digitCount + exponentDigits > JsonLimits.MAX_NUMBER_LENGTH) {
      throw malformed(
          "Number value length ("
              + (digitCount + exponentDigits)
              + ") exceeds the maximum allowed ("
              + JsonLimits.MAX_NUMBER_LENGTH
              + ")",
          begin);
    }
    end = at;
    return hasPoint || hasExponent ? Token.DECIMAL : Token.INTEGER;
  }

  private void whole() {
    if (isNext('0')) {
      digitCount = 1;
      at++;
      if (isDigit()) {
        throw malformed("Invalid numeric value: Leading zeroes not allowed", at - 1);
      }
      return;
    }
    digits();
    if (digitCount == 0) {
      throw noDigit(
          ": expected digit (0-9) to follow minus sign, for valid numeric value",
          ": No digit following sign");
    }
  }

  private void digits() {
    while (isDigit()) {
      digits = digits * 10 + (text[at] - '0');
      digitCount++;
      at++;
    }
  }

  /// Answers how many digits it has.
  private int exponent() {
    at++;
    boolean isSmall = isNext('-');
    if (isSmall || isNext('+')) {
      at++;
    }
    int from = at;
    int exponent = 0;
    while (isDigit()) {
      if (exponent < HUGE_EXPONENT) {
        exponent = exponent * 10 + (text[at] - '0');
      }
      at++;
    }
    if (at == from) {
      throw noDigit(
          ": Exponent indicator not followed by a digit", ": expected a digit for number exponent");
    }
    scale += isSmall ? -exponent : exponent;
    return at - from;
  }

  private MalformedJsonException noDigit(String problem, String atEnd) {
    return at < text.length ? unexpected(at, " in numeric value" + problem) : ended(atEnd);
  }

  private boolean isDigit() {
    return at < text.length && text[at] >= '0' && text[at] <= '9';
  }

  private boolean isNext(char character) {
    return at < text.length && text[at] == character;
  }
}
