package dev.elnath.codec;

/// Walks through one JSON text (RFC 8259) from value to value. Everything is checked when it comes
/// by, whether it is wanted or not. Used for one text after another.
final class JsonScanner extends JsonNumbers {
  /// One that stands at the end of every text.
  static final JsonScanner ENDED = new JsonScanner();

  private static final Spares<JsonScanner> SPARES = new Spares<>();

  private final Nesting nesting = new Nesting();
  private String base = "";
  private int maxNesting;
  private Token token = Token.END_OBJECT;

  private JsonScanner() {}

  /// One that nobody else has, on the text's value.
  ///
  /// @param text UTF-8; of a string also with halves of surrogate pairs
  /// @param base the path of the text as a whole, where it was cut from another
  /// @throws MalformedJsonException if it does not begin with a JSON token
  static JsonScanner of(byte[] text, boolean ofString, int maxNesting, String base) {
    JsonScanner spare = SPARES.take();
    JsonScanner scanner = spare == null ? new JsonScanner() : spare;
    scanner.open(text, ofString);
    scanner.base = base;
    scanner.maxNesting = maxNesting;
    scanner.begin();
    return scanner;
  }

  private void begin() {
    nesting.clear();
    int first = space();
    if (first < 0) {
      throw malformed("EOF while parsing a value", at);
    }
    token = value(first);
  }

  /// Lets it be used for another text, if it is at the end of an object or array that is all of
  /// this one; to be called by who does not use it any more then.
  ///
  /// @return whether it is
  boolean giveBack() {
    boolean isAtEnd = nesting.depth() == 0 && base.isEmpty() && isOnEnd();
    if (isAtEnd && this != ENDED) {
      close();
      SPARES.add(this);
    }
    return isAtEnd;
  }

  /// What the scanner stands on.
  Token token() {
    return token;
  }

  /// Objects and arrays that have begun and not ended.
  int depth() {
    return nesting.depth();
  }

  boolean inArray() {
    return nesting.inArray();
  }

  boolean inObject() {
    return nesting.inObject();
  }

  /// Where the value is that the scanner stands on.
  String path() {
    return nesting.path(base, text, nesting.depth() - (isOnStart() ? 1 : 0));
  }

  /// Where the object or array is that holds this value.
  String enclosing() {
    return nesting.path(base, text, Math.max(0, nesting.depth() - (isOnStart() ? 2 : 1)));
  }

  private boolean isOnStart() {
    return token == Token.START_OBJECT || token == Token.START_ARRAY;
  }

  private boolean isOnEnd() {
    return token == Token.END_OBJECT || token == Token.END_ARRAY;
  }

  /// In an object, moves to the next name, which is a string then; [#memberValue] has to follow.
  ///
  /// @return false if the object has ended, on whose end the scanner stands then
  boolean nextName() {
    int next = space();
    if (next == '}') {
      leave(Token.END_OBJECT);
      return false;
    }
    if (!nesting.isFirst()) {
      next = afterComma(next, '}', "Object");
    }
    if (next != '"') {
      throw next < 0
          ? endedWithin("Object")
          : unexpected(at, ": was expecting double-quote to start property name");
    }
    name(at);
    nesting.name(begin, end);
    return true;
  }

  /// Moves from a name to its value.
  void memberValue() {
    int next = space();
    if (next != ':') {
      throw next < 0
          ? ended(" within/between Object entries")
          : unexpected(at, ": was expecting a colon to separate property name and value");
    }
    at++;
    next = space();
    if (next < 0) {
      throw ended(" within/between Object entries");
    }
    token = value(next);
  }

  /// In an array, moves to the next element.
  ///
  /// @return false if the array has ended, on whose end the scanner stands then
  boolean nextElement() {
    int next = space();
    if (next == ']') {
      leave(Token.END_ARRAY);
      return false;
    }
    if (!nesting.isFirst()) {
      next = afterComma(next, ']', "Array");
    }
    if (next < 0) {
      throw endedWithin("Array");
    }
    nesting.element();
    token = value(next);
    return true;
  }

  /// Moves to the end of the object or array that the scanner stands on.
  void skip() {
    if (!isOnStart()) {
      return;
    }
    int around = nesting.depth() - 1;
    while (nesting.depth() > around) {
      if (nesting.inArray()) {
        nextElement();
      } else if (nextName()) {
        memberValue();
      }
    }
  }

  /// Checks that nothing follows the text's one value.
  void end() {
    int next = space();
    if (next < 0) {
      return;
    }
    int from = at;
    if (next != '"') {
      value(next);
    }
    throw malformed("trailing characters", from);
  }

  private void leave(Token end) {
    at++;
    nesting.leave();
    token = end;
  }

  private int afterComma(int next, char close, String kind) {
    if (next < 0) {
      throw endedWithin(kind);
    }
    if (next != ',') {
      throw next == ']' || next == '}'
          ? malformed("Unexpected close marker '" + (char) next + "': expected '" + close + "'", at)
          : unexpected(at, ": was expecting comma to separate " + kind + " entries");
    }
    at++;
    int afterwards = space();
    if (afterwards < 0) {
      throw ended(" within/between " + kind + " entries");
    }
    return afterwards;
  }

  private MalformedJsonException endedWithin(String kind) {
    return ended(": expected close marker for " + kind);
  }

  private Token value(int first) {
    return switch (first) {
      case '"' -> {
        string(at, "string value");
        yield Token.STRING;
      }
      case '{' -> {
        enter();
        nesting.enterObject();
        yield Token.START_OBJECT;
      }
      case '[' -> {
        enter();
        nesting.enterArray();
        yield Token.START_ARRAY;
      }
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        Token number = number();
        if (nesting.depth() == 0) {
          checkRootNumber();
        }
        yield number;
      }
      case 't' -> word("true", Token.TRUE);
      case 'f' -> word("false", Token.FALSE);
      case 'n' -> word("null", Token.NULL);
      default -> throw noValue(first);
    };
  }

  private void enter() {
    if (nesting.depth() >= maxNesting) {
      throw new MalformedJsonException(
          "values are nested deeper than the limit of "
              + maxNesting
              + " (plugins.elnath.maxNesting)");
    }
    at++;
  }

  private void checkRootNumber() {
    if (at < text.length && " \t\n\r".indexOf(text[at]) < 0) {
      throw unexpected(at, ": Expected space separating root-level values");
    }
  }

  private Token word(String word, Token meaning) {
    int from = at;
    int letter = 1;
    while (letter < word.length()
        && from + letter < text.length
        && text[from + letter] == word.charAt(letter)) {
      letter++;
    }
    int after = from + letter;
    if (letter < word.length() || (after < text.length && isOfWord(text[after]))) {
      throw unknownWord(from);
    }
    at = after;
    return meaning;
  }

  private MalformedJsonException noValue(int first) {
    if ((first == ']' || first == '}') && nesting.depth() == 0) {
      return malformed(
          "Unexpected close marker '"
              + (char) first
              + "': no open "
              + (first == ']' ? "Array" : "Object")
              + " to close",
          at);
    }
    return Character.isJavaIdentifierStart(character(at))
        ? unknownWord(at)
        : unexpected(
            at,
            ": expected a valid value (JSON String, Number, Array, Object or token 'null', 'true'"
                + " or 'false')");
  }
}
