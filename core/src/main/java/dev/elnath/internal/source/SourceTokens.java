package dev.elnath.internal.source;

import java.math.BigDecimal;

/// Reads the strings, names, numbers and words of a JSON or JSON5 text.
final class SourceTokens extends SourceText {
  private static final int MAX_NUMBER_LENGTH = 1_000;
  private static final int SHOWN_OF_NUMBER = 40;

  /// What an unquoted name may have besides letters and digits.
  private static final String NAME_SIGNS = "_$-+@#*";

  SourceTokens(String text, String file, boolean relaxed) {
    super(text, file, relaxed);
  }

  /// Whether a string begins with this character.
  boolean isQuote(int character) {
    return character == '"' || (character == '\'' && relaxed);
  }

  /// The name of a member.
  String name() throws SyntaxException {
    int first = space();
    if (isQuote(first)) {
      return string();
    }
    int begin = at;
    while (relaxed && at < text.length() && isOfName(text.charAt(at))) {
      at++;
    }
    if (at == begin) {
      throw expected("a name in quotes");
    }
    return text.substring(begin, at);
  }

  private static boolean isOfName(char character) {
    return Character.isUnicodeIdentifierPart(character) || NAME_SIGNS.indexOf(character) >= 0;
  }

  /// A string that begins here.
  String string() throws SyntaxException {
    int begin = at;
    char quote = text.charAt(at++);
    StringBuilder string = new StringBuilder();
    while (!take(quote)) {
      if (at >= text.length()) {
        throw invalid("a string does not end", begin);
      }
      char next = text.charAt(at);
      if (next < ' ') {
        throw invalid("a control character in a string, code " + (int) next, at);
      }
      at++;
      string.append(next == '\\' ? escaped() : next);
    }
    boolean isHalved =
        string
            .codePoints()
            .anyMatch(it -> it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE);
    if (isHalved) {
      throw broken("half of a surrogate pair, which no file or page can hold", begin);
    }
    return string.toString();
  }

  private char escaped() throws SyntaxException {
    if (at >= text.length()) {
      throw expected("the rest of an escape");
    }
    char letter = text.charAt(at);
    int known = "\"\\/bfnrtu".indexOf(letter);
    if (known < 0 && !relaxed) {
      throw expected("an escape");
    }
    at++;
    return switch (letter) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hexadecimal();
      default -> letter;
    };
  }

  private char hexadecimal() throws SyntaxException {
    int value = 0;
    for (int digit = 0; digit < 4; digit++) {
      int meant =
          at < text.length() && text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), 16) : -1;
      if (meant < 0) {
        throw expected("a hexadecimal digit");
      }
      value = value << 4 | meant;
      at++;
    }
    return (char) value;
  }

  /// A number that begins here, as JSON spells it.
  String number() throws SyntaxException {
    int begin = at;
    boolean isSpelledOtherwise = (relaxed && take('+'));
    if (!isSpelledOtherwise) {
      take('-');
    }
    int whole = digits();
    if (whole > 1 && text.charAt(at - whole) == '0') {
      throw invalid("a number begins with 0", begin);
    }
    int fraction = 0;
    if ((whole > 0 || relaxed) && take('.')) {
      fraction = digits();
      if (fraction == 0 && !relaxed) {
        throw expected("a digit");
      }
      isSpelledOtherwise |= whole == 0 || fraction == 0;
    }
    if (whole + fraction == 0) {
      throw expected("a digit");
    }
    if (take('e') || take('E')) {
      if (!take('+')) {
        take('-');
      }
      if (digits() == 0) {
        throw expected("a digit");
      }
    }
    String number = text.substring(begin, at);
    if (number.length() > MAX_NUMBER_LENGTH) {
      throw invalid("a number is longer than " + MAX_NUMBER_LENGTH + " characters", begin);
    }
    return isSpelledOtherwise ? spelled(number, begin) : number;
  }

  /// Passes digits and answers how many.
  private int digits() {
    int begin = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - begin;
  }

  private String spelled(String number, int begin) throws SyntaxException {
    try {
      return new BigDecimal(number).toString();
    } catch (NumberFormatException unreadable) {
      String shown =
          number.length() <= SHOWN_OF_NUMBER ? number : number.substring(0, SHOWN_OF_NUMBER) + "…";
      throw broken("the number " + shown + " cannot be read", begin);
    }
  }

  /// A word that begins here.
  String word() {
    int begin = at;
    while (at < text.length() && Character.isUnicodeIdentifierPart(text.charAt(at))) {
      at++;
    }
    return text.substring(begin, at);
  }
}
