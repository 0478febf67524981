package dev.elnath.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;

/// Texts of types whose own `parse` and `toString` do not fit each other or take too much.
final class TextForms {
  private static final int LAST_YEAR_WITHOUT_SIGN = 9999;

  private TextForms() {}

  static BigInteger bigInteger(String text) {
    return new BigInteger(shortEnough(text));
  }

  static BigDecimal bigDecimal(String text) {
    return new BigDecimal(shortEnough(text));
  }

  private static String shortEnough(String digits) {
    if (digits.length() > JsonLimits.MAX_NUMBER_LENGTH) {
      throw new NumberFormatException("more than " + JsonLimits.MAX_NUMBER_LENGTH + " digits");
    }
    return digits;
  }

  /// `UUID.fromString` also takes `1-1-1-1-1`.
  static UUID uuid(String text) {
    UUID uuid = UUID.fromString(text);
    if (!uuid.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("not a UUID of 36 characters: " + text);
    }
    return uuid;
  }

  /// `Locale.forLanguageTag` drops what it does not understand.
  static Locale locale(String text) {
    return new Locale.Builder().setLanguageTag(text).build();
  }

  /// `Year.parse` wants the sign that `Year.toString` leaves out.
  static String year(Year year) {
    return signed(year.getValue(), year.toString());
  }

  /// `YearMonth.parse` wants the sign that `YearMonth.toString` leaves out.
  static String yearMonth(YearMonth month) {
    return signed(month.getYear(), month.toString());
  }

  private static String signed(int year, String text) {
    return year > LAST_YEAR_WITHOUT_SIGN && !text.startsWith("+") ? "+" + text : text;
  }
}
