package dev.elnath.codec;

/// The words in which the reader says what is wrong.
final class Problems {
  private Problems() {}

  static DecodeException unknownVariant(String path, String found, String... known) {
    StringBuilder problem =
        new StringBuilder("unknown variant `").append(Excerpt.of(found)).append("`, expected ");
    if (known.length > 1) {
      problem.append("one of ");
    }
    for (int index = 0; index < known.length; index++) {
      problem.append(index == 0 ? "`" : ", `").append(known[index]).append('`');
    }
    return new DecodeException(path, problem.toString());
  }

  static DecodeException unexpected(
      String path, String text, String expected, RuntimeException refused) {
    return new DecodeException(
        path, "invalid value: string \"" + Excerpt.of(text) + "\", expected " + expected, refused);
  }

  /// What a value is called.
  static String found(JsonScanner scanner) {
    return switch (scanner.token()) {
      case START_OBJECT -> "map";
      case START_ARRAY -> "sequence";
      case STRING -> "string \"" + Excerpt.of(scanner.string()) + "\"";
      case INTEGER -> "integer `" + Excerpt.of(scanner.numberText()) + "`";
      case DECIMAL -> "floating point `" + Excerpt.of(scanner.numberText()) + "`";
      case TRUE -> "boolean `true`";
      case FALSE -> "boolean `false`";
      case NULL, END_OBJECT, END_ARRAY -> "null";
    };
  }
}
