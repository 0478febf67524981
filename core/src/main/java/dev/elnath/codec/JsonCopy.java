package dev.elnath.codec;

/// Copies a value from a text to another without white space: numbers as they are written, strings
/// in their shortest form.
final class JsonCopy {
  private JsonCopy() {}

  /// @param in stands on the value, afterwards on its end
  static void copy(JsonScanner in, JsonWriter out) {
    boolean isWithin = in.token() == Token.START_OBJECT || in.token() == Token.START_ARRAY;
    int around = in.depth() - (isWithin ? 1 : 0);
    copyToken(in, out);
    while (in.depth() > around) {
      if (in.inArray()) {
        in.nextElement();
      } else if (in.nextName()) {
        copyName(in, out);
        in.memberValue();
      }
      copyToken(in, out);
    }
  }

  private static void copyName(JsonScanner in, JsonWriter out) {
    if (in.isVerbatim()) {
      out.nameVerbatim(in.text, in.begin, in.end);
    } else {
      out.name(in.string());
    }
  }

  private static void copyToken(JsonScanner in, JsonWriter out) {
    switch (in.token()) {
      case START_OBJECT -> out.beginObject();
      case START_ARRAY -> out.beginArray();
      case END_OBJECT -> out.endObject();
      case END_ARRAY -> out.endArray();
      case STRING -> {
        if (in.isVerbatim()) {
          out.writeVerbatim(in.text, in.begin - 1, in.end + 1);
        } else {
          out.write(in.string());
        }
      }
      case INTEGER, DECIMAL -> out.writeVerbatim(in.text, in.begin, in.end);
      case TRUE -> out.write(true);
      case FALSE -> out.write(false);
      case NULL -> out.writeNull();
    }
  }
}
