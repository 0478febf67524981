package dev.elnath.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The codecs of the types that Java itself brings, for generated code and for codecs written by
/// hand; those of types that travel as strings are in [TextCodecs]. Any thread may use them.
///
/// They are made by methods, not kept in constants, so that a program starts without those that it
/// does not use; each costs no more than a small object. Collections, maps and sets that they read
/// cannot be changed and keep the order of the text.
public final class Codecs {
  private Codecs() {}

  /// A value that may be null, as the value or `null`.
  public static <T> Codec<@Nullable T> nullable(Codec<T> present) {
    return new ContainerCodecs.OfNullable<>(present);
  }

  /// A value that may be absent, as the value or `null`.
  public static <T> Codec<Optional<T>> optional(Codec<T> present) {
    return new ContainerCodecs.OfOptional<>(present);
  }

  /// A list as an array.
  public static <T extends @Nullable Object> Codec<List<T>> list(Codec<T> element) {
    return new ContainerCodecs.OfList<>(element);
  }

  /// A collection as an array; a list when read.
  public static <T extends @Nullable Object> Codec<Collection<T>> collection(Codec<T> element) {
    return new ContainerCodecs.OfCollection<>(element);
  }

  /// A set as an array. An element that is there twice is read once.
  public static <T extends @Nullable Object> Codec<Set<T>> set(Codec<T> element) {
    return new ContainerCodecs.OfSet<>(element);
  }

  /// A map as an object. A key that is there twice is refused.
  public static <K, V extends @Nullable Object> Codec<Map<K, V>> map(
      KeyCodec<K> key, Codec<V> value) {
    return new ContainerCodecs.OfMap<>(key, value);
  }

  /// An array of objects as an array.
  ///
  /// @param make makes an array of a length, such as `String[]::new`
  public static <T extends @Nullable Object> Codec<T[]> array(
      Codec<T> element, IntFunction<T[]> make) {
    return new ContainerCodecs.OfArray<>(element, make);
  }

  /// `byte[]` inside other values as an array of numbers from 0 to 255, as pages send a
  /// `Uint8Array`.
  public static Codec<byte[]> byteArray() {
    return ArrayCodecs.OfBytes.INSTANCE;
  }

  /// `int[]` as an array of numbers.
  public static Codec<int[]> intArray() {
    return ArrayCodecs.OfInts.INSTANCE;
  }

  /// `long[]` as an array of numbers.
  public static Codec<long[]> longArray() {
    return ArrayCodecs.OfLongs.INSTANCE;
  }

  /// `double[]` as an array of numbers.
  public static Codec<double[]> doubleArray() {
    return ArrayCodecs.OfDoubles.INSTANCE;
  }

  /// `true` or `false`.
  public static Codec<Boolean> ofBoolean() {
    return new SimpleCodec<>(JsonReader::readBoolean, JsonWriter::write);
  }

  /// `Byte` as a number.
  public static KeyCodec<Byte> ofByte() {
    return new NumberCodec<>("i8", JsonReader::readByte, JsonWriter::write, Byte::valueOf);
  }

  /// `Short` as a number.
  public static KeyCodec<Short> ofShort() {
    return new NumberCodec<>("i16", JsonReader::readShort, JsonWriter::write, Short::valueOf);
  }

  /// `Integer` as a number.
  public static KeyCodec<Integer> ofInt() {
    return new NumberCodec<>("i32", JsonReader::readInt, JsonWriter::write, Integer::valueOf);
  }

  /// `Long` as a number.
  public static KeyCodec<Long> ofLong() {
    return new NumberCodec<>("i64", JsonReader::readLong, JsonWriter::write, Long::valueOf);
  }

  /// `Long` as a string of decimal digits, for [AsText].
  public static KeyCodec<Long> ofLongText() {
    return new TextCodec<>("a string of decimal digits", Long::valueOf, String::valueOf);
  }

  /// `Float` as a number.
  public static Codec<Float> ofFloat() {
    return new SimpleCodec<>(JsonReader::readFloat, JsonWriter::write);
  }

  /// `Double` as a number.
  public static Codec<Double> ofDouble() {
    return new SimpleCodec<>(JsonReader::readDouble, JsonWriter::write);
  }

  /// `Character` as a string of one UTF-16 unit.
  public static Codec<Character> ofChar() {
    return new SimpleCodec<>(JsonReader::readChar, JsonWriter::write);
  }

  /// `String`.
  public static KeyCodec<String> ofString() {
    return new TextCodec<>("a string", text -> text, text -> text);
  }

  /// `BigInteger`: written as a string, read from a string or a number.
  public static KeyCodec<BigInteger> ofBigInteger() {
    return new NumberCodec<>(
        "a whole number", JsonReader::readBigInteger, JsonWriter::write, TextForms::bigInteger);
  }

  /// `BigDecimal`: written as a string, read from a string or a number.
  public static KeyCodec<BigDecimal> ofBigDecimal() {
    return new NumberCodec<>(
        "a decimal number", JsonReader::readBigDecimal, JsonWriter::write, TextForms::bigDecimal);
  }

  /// Any JSON value, not understood.
  public static Codec<Json> ofJson() {
    return new SimpleCodec<>(JsonReader::readJson, JsonWriter::write);
  }

  /// `OptionalInt` as a number or `null`.
  public static Codec<OptionalInt> ofOptionalInt() {
    return new SimpleCodec<>(
        in -> in.isNull() ? OptionalInt.empty() : OptionalInt.of(in.readInt()),
        (out, value) -> {
          if (value.isPresent()) {
            out.write(value.getAsInt());
          } else {
            out.writeNull();
          }
        });
  }

  /// `OptionalLong` as a number or `null`.
  public static Codec<OptionalLong> ofOptionalLong() {
    return new SimpleCodec<>(
        in -> in.isNull() ? OptionalLong.empty() : OptionalLong.of(in.readLong()),
        (out, value) -> {
          if (value.isPresent()) {
            out.write(value.getAsLong());
          } else {
            out.writeNull();
          }
        });
  }

  /// `OptionalDouble` as a number or `null`.
  public static Codec<OptionalDouble> ofOptionalDouble() {
    return new SimpleCodec<>(
        in -> in.isNull() ? OptionalDouble.empty() : OptionalDouble.of(in.readDouble()),
        (out, value) -> {
          if (value.isPresent()) {
            out.write(value.getAsDouble());
          } else {
            out.writeNull();
          }
        });
  }
}
