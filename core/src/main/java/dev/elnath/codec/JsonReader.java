package dev.elnath.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads one JSON text from front to back, strictly: nothing is converted that was not asked for.
/// Every failure is a [DecodeException] that names the member and says what was there in the
/// contract's words (section 2.6), or a [MalformedJsonException] when the text is not JSON.
///
/// The reader always stands on a value. Reading a simple value does not move it; [#nextMember] and
/// [#nextElement] move it to the next value of the object or array. Used by one thread at a time,
/// and not closed: it holds nothing but memory.
public final class JsonReader {
  /// Answer of [#nextMember]: a member that is not among the names. Skip its value with [#skip].
  public static final int UNKNOWN_MEMBER = -2;

  /// Answer of [#nextMember]: the object has ended.
  public static final int END = -1;

  private JsonScanner scanner;
  private @Nullable Object context;
  private @Nullable Attempts attempts;

  private JsonReader(JsonScanner scanner) {
    this.scanner = scanner;
  }

  /// Starts to read a text.
  ///
  /// @param utf8 the text in UTF-8; not copied, so it must not change while it is read
  /// @throws MalformedJsonException if it does not begin with a JSON token
  public static JsonReader of(byte[] utf8) {
    return of(utf8, JsonLimits.MAX_DEPTH);
  }

  /// Starts to read a text, as above, that counts as malformed where it is too deep.
  ///
  /// @param maxNesting arrays and objects inside each other, at most 256
  /// @throws MalformedJsonException if it does not begin with a JSON token
  public static JsonReader of(byte[] utf8, int maxNesting) {
    return new JsonReader(
        JsonScanner.of(utf8, false, Math.min(maxNesting, JsonLimits.MAX_DEPTH), ""));
  }

  /// Starts to read a text.
  ///
  /// @throws MalformedJsonException if it does not begin with a JSON token
  public static JsonReader of(String text) {
    return of(text, "");
  }

  private static JsonReader of(String text, String base) {
    return new JsonReader(JsonScanner.of(TextBuffer.bytes(text), true, JsonLimits.MAX_DEPTH, base));
  }

  static JsonReader of(Reread value) {
    JsonReader reader = of(value.text(), value.path());
    reader.context = value.context();
    reader.attempts = value.attempts();
    return reader;
  }

  /// Gives the reader something that codecs of its values may ask for, such as the way to the page
  /// that sent them.
  public JsonReader withContext(Object given) {
    context = given;
    return this;
  }

  /// What [#withContext] gave.
  ///
  /// @throws IllegalStateException if that is nothing of this type
  public <C> C context(Class<C> type) {
    if (!type.isInstance(context)) {
      throw new IllegalStateException(
          "values at `"
              + path()
              + "` can only be read from a call, where there is a "
              + type.getSimpleName());
    }
    return type.cast(context);
  }

  /// What kind of value the reader stands on.
  public enum Kind {
    /// `{…}`
    OBJECT,
    /// `[…]`
    ARRAY,
    /// `"…"`
    STRING,
    /// A number, whole or not.
    NUMBER,
    /// `true` or `false`
    BOOLEAN,
    /// `null`
    NULL
  }

  /// The kind of the value that the reader stands on.
  public Kind kind() {
    return switch (token()) {
      case START_OBJECT -> Kind.OBJECT;
      case START_ARRAY -> Kind.ARRAY;
      case STRING -> Kind.STRING;
      case INTEGER, DECIMAL -> Kind.NUMBER;
      case TRUE, FALSE -> Kind.BOOLEAN;
      case NULL, END_OBJECT, END_ARRAY -> Kind.NULL;
    };
  }

  /// Whether the value is `null`.
  public boolean isNull() {
    return token() == Token.NULL;
  }

  /// @throws DecodeException if the value is not `true` or `false`
  public boolean readBoolean() {
    return switch (token()) {
      case TRUE -> true;
      case FALSE -> false;
      default -> throw invalidType("a boolean");
    };
  }

  /// @throws DecodeException if the value is not a whole number of 8 bits
  public byte readByte() {
    return (byte) whole(Byte.MIN_VALUE, Byte.MAX_VALUE, "i8");
  }

  /// @throws DecodeException if the value is not a whole number from 0 to 255
  int readUnsignedByte() {
    return (int) whole(0, 255, "u8");
  }

  /// @throws DecodeException if the value is not a whole number of 16 bits
  public short readShort() {
    return (short) whole(Short.MIN_VALUE, Short.MAX_VALUE, "i16");
  }

  /// @throws DecodeException if the value is not a whole number of 32 bits
  public int readInt() {
    return (int) whole(Integer.MIN_VALUE, Integer.MAX_VALUE, "i32");
  }

  /// @throws DecodeException if the value is not a whole number of 64 bits
  public long readLong() {
    return whole(Long.MIN_VALUE, Long.MAX_VALUE, "i64");
  }

  /// @throws DecodeException if the value is not a number
  public float readFloat() {
    return (float) number("f32");
  }

  /// @throws DecodeException if the value is not a number
  public double readDouble() {
    return number("f64");
  }

  /// @throws DecodeException if the value is not a string of one UTF-16 unit
  public char readChar() {
    String text = readString("a character");
    if (text.length() != 1) {
      throw invalidType("a character");
    }
    return text.charAt(0);
  }

  /// @throws DecodeException if the value is not a string
  public String readString() {
    return readString("a string");
  }

  /// @param expected what the message says was expected, such as `a UUID`
  /// @throws DecodeException if the value is not a string
  public String readString(String expected) {
    if (token() != Token.STRING) {
      throw invalidType(expected);
    }
    return scanner.string();
  }

  /// A whole number, from a number or from a string of decimal digits.
  ///
  /// @throws DecodeException if the value is neither
  public BigInteger readBigInteger() {
    return switch (token()) {
      case INTEGER -> new BigInteger(scanner.numberText());
      case STRING -> readParsed("a whole number", TextForms::bigInteger);
      default -> throw invalidType("a whole number");
    };
  }

  /// A decimal number, from a number or from a string.
  ///
  /// @throws DecodeException if the value is neither
  public BigDecimal readBigDecimal() {
    return switch (token()) {
      case INTEGER, DECIMAL -> decimal();
      case STRING -> readParsed("a decimal number", TextForms::bigDecimal);
      default -> throw invalidType("a decimal number");
    };
  }

  private BigDecimal decimal() {
    try {
      return new BigDecimal(scanner.numberText());
    } catch (NumberFormatException beyond) {
      throw new DecodeException(
          path(), "invalid value: " + found() + ", expected a decimal number", beyond);
    }
  }

  /// Turns a string into a value of another type.
  ///
  /// @param expected what the message says was expected, such as `a UUID`
  /// @param parse throws any `RuntimeException` for a string that is not one
  /// @throws DecodeException if the value is not a string, or `parse` refuses it
  public <T> T readParsed(String expected, Parse<T> parse) {
    return parse(readString(expected), expected, parse);
  }

  /// Turns a string into a value.
  ///
  /// @param <T> the type of the value
  @FunctionalInterface
  public interface Parse<T> {
    /// @throws RuntimeException if the text does not stand for a value
    T parse(String text);
  }

  /// Answers what `null` stands for.
  ///
  /// @throws DecodeException if the value is not `null`
  public <T> T readNull(T meaning) {
    if (!isNull()) {
      throw invalidType("null");
    }
    return meaning;
  }

  /// Makes a value with a constructor that may refuse what was read.
  ///
  /// @throws DecodeException if `make` throws an `IllegalArgumentException` or
  ///   `NullPointerException`, with its message
  public <T> T make(Supplier<T> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException | NullPointerException refused) {
      throw invalid(refused);
    }
  }

  /// Reads whatever value is there as the first of several things that it can be read as.
  ///
  /// @param problem what the failure says if it is none of them
  /// @throws DecodeException if every reading throws one
  @SafeVarargs
  public final <T> T readFirst(String problem, Function<JsonReader, ? extends T>... readings) {
    Reread value = readAgain();
    for (Function<JsonReader, ? extends T> reading : readings) {
      value.attempts().count();
      try {
        return reading.apply(value.reader());
      } catch (DecodeException otherForm) {
        // That it is not this one says nothing yet: the next may fit.
      }
    }
    throw new DecodeException(value.path(), problem);
  }

  /// Enters an object; [#nextMember] or [#nextName] then moves to its first member.
  ///
  /// @param expected what the message says was expected, such as `struct Person`
  /// @throws DecodeException if the value is not an object
  public void beginObject(String expected) {
    if (token() != Token.START_OBJECT) {
      throw invalidType(expected);
    }
  }

  /// Walks the members of the object that the reader is in, and notices those that are there twice.
  ///
  /// @param names the members that are wanted
  public Members members(MemberNames names) {
    return new Members(this, names);
  }

  /// Moves to the next member's value and answers the index of its name, [#UNKNOWN_MEMBER] or
  /// [#END].
  public int nextMember(MemberNames names) {
    requireIn(scanner.inObject());
    if (!scanner.nextName()) {
      return END;
    }
    int index =
        scanner.isVerbatim()
            ? names.indexOf(scanner.text, scanner.begin, scanner.end)
            : names.indexOf(scanner.string());
    scanner.memberValue();
    return index;
  }

  /// Moves to the next member's value and answers its name, or null at the object's end.
  public @Nullable String nextName() {
    requireIn(scanner.inObject());
    if (!scanner.nextName()) {
      return null;
    }
    String name = scanner.string();
    scanner.memberValue();
    return name;
  }

  /// Enters an array; [#nextElement] then moves to its first element.
  ///
  /// @throws DecodeException if the value is not an array
  public void beginArray() {
    if (token() != Token.START_ARRAY) {
      throw invalidType("a sequence");
    }
  }

  /// Moves to the next element, or answers false at the array's end.
  public boolean nextElement() {
    requireIn(scanner.inArray());
    return scanner.nextElement();
  }

  private void requireIn(boolean isThere) {
    if (!isThere) {
      throw new IllegalStateException(
          "a codec left the reader neither on nor at the end of the value at " + path());
    }
  }

  /// Moves to the end of the value that the reader stands on.
  public void skip() {
    scanner.skip();
  }

  /// Reads whatever value is there, as text.
  public Json readJson() {
    JsonWriter out = new JsonWriter();
    copyTo(out);
    return new Json(out.toText());
  }

  /// Reads whatever value is there, to be read once more.
  Reread readAgain() {
    String path = path();
    return new Reread(readJson().text(), path, context, attempts());
  }

  /// Writes whatever value is there.
  void copyTo(JsonWriter out) {
    JsonCopy.copy(scanner, out);
  }

  /// A reader on a copy of the value on whose end this one stands.
  JsonReader reopen(JsonWriter copy) {
    return new Reread(copy.toText(), path(), context, attempts()).reader();
  }

  private Attempts attempts() {
    Attempts made = attempts;
    if (made == null) {
      made = new Attempts();
      attempts = made;
    }
    return made;
  }

  /// Checks that nothing follows the text's one value.
  ///
  /// @throws MalformedJsonException if something does
  public void end() {
    scanner.end();
    if (scanner.giveBack()) {
      scanner = JsonScanner.ENDED;
    }
  }

  /// The failure to throw when a member is not there.
  public DecodeException missing(String member) {
    return new DecodeException(path(), "missing field `" + member + "`");
  }

  /// The failure to throw when a member is there twice.
  public DecodeException duplicate(String member) {
    return new DecodeException(enclosing(), "duplicate field `" + member + "`");
  }

  /// The failure to throw when a value is of the right type but not acceptable.
  ///
  /// @param problem what is wrong with it
  public DecodeException invalid(String problem) {
    return new DecodeException(path(), problem);
  }

  /// The failure to throw when a constructor or a parser refused a value.
  ///
  /// @param refusal what it threw; its message becomes the problem
  public DecodeException invalid(RuntimeException refusal) {
    String message = refusal.getMessage();
    return new DecodeException(
        path(), message == null ? "refused: " + refusal.getClass().getName() : message, refusal);
  }

  /// The failure to throw when a value is of the wrong type.
  ///
  /// @param expected what would be right, such as `a string` or `struct Person`
  public DecodeException invalidType(String expected) {
    return new DecodeException(path(), "invalid type: " + found() + ", expected " + expected);
  }

  /// The failure to throw when a string is none of an enum's names or of a sealed interface's
  /// variants.
  public DecodeException unknownVariant(String found, String... known) {
    return Problems.unknownVariant(path(), found, known);
  }

  /// Turns a string that is not a value, but a member's name, into a value.
  <T> T parse(String text, String expected, Parse<T> parse) {
    try {
      return parse.parse(text);
    } catch (DecodeException alreadyTold) {
      throw alreadyTold;
    } catch (RuntimeException refused) {
      throw Problems.unexpected(path(), text, expected, refused);
    }
  }

  private long whole(long least, long most, String expected) {
    if (token() != Token.INTEGER) {
      throw invalidType(expected);
    }
    if (scanner.fitsLong()) {
      long value = scanner.asLong();
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw new DecodeException(path(), "invalid value: " + found() + ", expected " + expected);
  }

  private double number(String expected) {
    return switch (token()) {
      case INTEGER, DECIMAL -> scanner.asDouble();
      default -> throw invalidType(expected);
    };
  }

  private Token token() {
    return scanner.token();
  }

  private String found() {
    return Problems.found(scanner);
  }

  /// Where the value is on which the reader stands.
  String path() {
    return scanner.path();
  }

  /// Where the object or array is that holds the value on which the reader stands.
  String enclosing() {
    return scanner.enclosing();
  }
}
