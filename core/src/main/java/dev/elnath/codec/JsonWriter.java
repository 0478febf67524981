package dev.elnath.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// Writes one JSON text. Used by one thread at a time, and not closed: it holds nothing but memory.
public final class JsonWriter {
  /// The largest whole number that a JavaScript number holds exactly, 2^53 - 1.
  public static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  /// What a writer has whose text has been taken.
  private static final Scratch NONE = new Scratch(0);

  private Scratch scratch = Scratch.take();

  /// Whether a value belongs here: at the beginning, after a name, and in an array.
  private boolean takesValue = true;

  /// Starts an empty text.
  public JsonWriter() {}

  /// The text in UTF-8; call it once, when the one value has been written.
  public byte[] toBytes() {
    close();
    byte[] written = text().toBytes();
    giveBack();
    return written;
  }

  /// The text; call it once, when the one value has been written.
  public String toText() {
    close();
    String written = text().toText();
    giveBack();
    return written;
  }

  /// Begins an object.
  public void beginObject() {
    beginValue();
    checkDepth();
    nesting().enterObject();
    takesValue = false;
    text().add('{');
  }

  /// Ends the object.
  public void endObject() {
    require(nesting().inObject() && !takesValue, "the end of an object");
    text().add('}');
    nesting().leave();
    endValue();
  }

  /// Begins an array.
  public void beginArray() {
    beginValue();
    checkDepth();
    nesting().enterArray();
    takesValue = true;
    text().add('[');
  }

  /// Ends the array.
  public void endArray() {
    require(nesting().inArray(), "the end of an array");
    text().add(']');
    nesting().leave();
    endValue();
  }

  /// Writes the name of the member whose value comes next.
  ///
  /// @param index of the name in `names`
  public void name(MemberNames names, int index) {
    byte[] encoded = names.encoded(index);
    beginName();
    text().add(encoded, 0, encoded.length);
    endName(encoded.length);
  }

  /// Writes the name of the member whose value comes next.
  public void name(String name) {
    beginName();
    int from = text().length();
    text().quoted(name);
    text().add(':');
    endName(text().length() - from);
  }

  /// Writes a name that is the content of a string elsewhere.
  void nameVerbatim(byte[] source, int begin, int end) {
    beginName();
    text().add('"');
    text().add(source, begin, end);
    text().add('"');
    text().add(':');
    endName(end - begin + 3);
  }

  /// Writes `null`.
  public void writeNull() {
    writeVerbatim(NULL, 0, NULL.length);
  }

  /// Writes `true` or `false`.
  public void write(boolean value) {
    byte[] word = value ? TRUE : FALSE;
    writeVerbatim(word, 0, word.length);
  }

  /// Writes a number.
  public void write(int value) {
    beginValue();
    text().whole(value);
    endValue();
  }

  /// Writes a number.
  ///
  /// @throws EncodeException if a JavaScript number could not hold it exactly
  public void write(long value) {
    if (value > MAX_SAFE_INTEGER || value < -MAX_SAFE_INTEGER) {
      throw invalid(
          "the long "
              + value
              + " is beyond 2^53 - 1 and would be rounded in JavaScript; annotate it with @AsText"
              + " to send a string");
    }
    beginValue();
    text().whole(value);
    endValue();
  }

  /// Writes a `long` as a string of digits, for [AsText].
  public void writeText(long value) {
    write(Long.toString(value));
  }

  /// Writes a number; like `JSON.stringify`, `null` for one that is not finite.
  public void write(double value) {
    if (Double.isFinite(value)) {
      writeAscii(Double.toString(value));
    } else {
      writeNull();
    }
  }

  /// Writes a number; like `JSON.stringify`, `null` for one that is not finite.
  public void write(float value) {
    if (Float.isFinite(value)) {
      writeAscii(Float.toString(value));
    } else {
      writeNull();
    }
  }

  /// Writes a string.
  ///
  /// @throws EncodeException if `value` is null against its type
  public void write(String value) {
    if (value == null) {
      throw invalid("a String is null whose type does not say @Nullable");
    }
    beginValue();
    text().quoted(value);
    endValue();
  }

  /// Writes a string of one character.
  public void write(char value) {
    write(String.valueOf(value));
  }

  /// Writes a string of decimal digits, which loses nothing.
  public void write(BigInteger value) {
    write(value.toString());
  }

  /// Writes a string in plain or scientific notation, which loses nothing.
  public void write(BigDecimal value) {
    write(value.toString());
  }

  /// Writes a JSON text as it is.
  ///
  /// @throws EncodeException if it has half of a surrogate pair, which UTF-8 has not
  public void write(Json value) {
    if (Unescaped.isHalved(value.text())) {
      throw invalid("a Json has half of a surrogate pair, which only an escape can tell");
    }
    byte[] utf8 = value.text().getBytes(StandardCharsets.UTF_8);
    writeVerbatim(utf8, 0, utf8.length);
  }

  /// Writes a value that is JSON already.
  void writeVerbatim(byte[] source, int begin, int end) {
    beginValue();
    text().add(source, begin, end);
    endValue();
  }

  /// The failure to throw when a value cannot be told in JSON.
  ///
  /// @param problem what is wrong with it, and what to do
  public EncodeException invalid(String problem) {
    return new EncodeException(nesting().pathOfNext(text().array()), problem);
  }

  private void writeAscii(String value) {
    beginValue();
    text().ascii(value);
    endValue();
  }

  private void beginValue() {
    require(takesValue, "a value");
    if (nesting().inArray()) {
      if (!nesting().isFirst()) {
        text().add(',');
      }
      nesting().element();
    }
  }

  private void endValue() {
    takesValue = nesting().inArray();
  }

  private void beginName() {
    require(nesting().inObject() && !takesValue, "a name");
    if (!nesting().isFirst()) {
      text().add(',');
    }
  }

  /// @param length of the name with its quotes and the colon
  private void endName(int length) {
    int end = text().length();
    nesting().name(end - length + 1, end - 2);
    takesValue = true;
  }

  private void checkDepth() {
    if (nesting().depth() >= JsonLimits.MAX_WRITTEN_DEPTH) {
      throw new EncodeException(
          "", "values are inside each other deeper than " + JsonLimits.MAX_WRITTEN_DEPTH);
    }
  }

  private void require(boolean isRight, String what) {
    if (!isRight) {
      throw new IllegalStateException(
          "a codec wrote "
              + what
              + " where none belongs, after `"
              + nesting().pathOfNext(text().array())
              + "`");
    }
  }

  private TextBuffer text() {
    return scratch.text();
  }

  private Nesting nesting() {
    return scratch.nesting();
  }

  /// Ends what is open.
  private void close() {
    if (scratch == NONE) {
      throw new IllegalStateException("the text of a JsonWriter can be taken once");
    }
    while (nesting().depth() > 0) {
      if (nesting().inArray()) {
        endArray();
      } else {
        endObject();
      }
    }
  }

  /// Leaves what others may now write with, so that every further call is refused.
  private void giveBack() {
    scratch.giveBack();
    scratch = NONE;
    takesValue = false;
  }
}
