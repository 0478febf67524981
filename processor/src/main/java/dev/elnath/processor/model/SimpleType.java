package dev.elnath.processor.model;

import java.util.Arrays;
import java.util.Optional;

/// The types that Java brings and that have a codec in `dev.elnath.codec`.
public enum SimpleType {
  BOOLEAN("boolean", "readBoolean", "Codecs", "ofBoolean", false),
  BYTE("byte", "readByte", "Codecs", "ofByte", false),
  SHORT("short", "readShort", "Codecs", "ofShort", false),
  INT("int", "readInt", "Codecs", "ofInt", false),
  LONG("long", "readLong", "Codecs", "ofLong", false),
  FLOAT("float", "readFloat", "Codecs", "ofFloat", false),
  DOUBLE("double", "readDouble", "Codecs", "ofDouble", false),
  CHAR("char", "readChar", "Codecs", "ofChar", false),
  BOXED_BOOLEAN("java.lang.Boolean", "readBoolean", "Codecs", "ofBoolean", false),
  BOXED_BYTE("java.lang.Byte", "readByte", "Codecs", "ofByte", true),
  BOXED_SHORT("java.lang.Short", "readShort", "Codecs", "ofShort", true),
  BOXED_INT("java.lang.Integer", "readInt", "Codecs", "ofInt", true),
  BOXED_LONG("java.lang.Long", "readLong", "Codecs", "ofLong", true),
  BOXED_FLOAT("java.lang.Float", "readFloat", "Codecs", "ofFloat", false),
  BOXED_DOUBLE("java.lang.Double", "readDouble", "Codecs", "ofDouble", false),
  BOXED_CHAR("java.lang.Character", "readChar", "Codecs", "ofChar", false),
  STRING("java.lang.String", "readString", "Codecs", "ofString", true),
  BIG_INTEGER("java.math.BigInteger", "readBigInteger", "Codecs", "ofBigInteger", true),
  BIG_DECIMAL("java.math.BigDecimal", "readBigDecimal", "Codecs", "ofBigDecimal", true),
  JSON("dev.elnath.codec.Json", "readJson", "Codecs", "ofJson", false),
  OPTIONAL_INT("java.util.OptionalInt", "", "Codecs", "ofOptionalInt", false),
  OPTIONAL_LONG("java.util.OptionalLong", "", "Codecs", "ofOptionalLong", false),
  OPTIONAL_DOUBLE("java.util.OptionalDouble", "", "Codecs", "ofOptionalDouble", false),
  BYTES("byte[]", "", "Codecs", "byteArray", false),
  INTS("int[]", "", "Codecs", "intArray", false),
  LONGS("long[]", "", "Codecs", "longArray", false),
  DOUBLES("double[]", "", "Codecs", "doubleArray", false),
  UUID("java.util.UUID", "", "TextCodecs", "ofUuid", true),
  PATH("java.nio.file.Path", "", "TextCodecs", "ofPath", true),
  URI("java.net.URI", "", "TextCodecs", "ofUri", true),
  LOCALE("java.util.Locale", "", "TextCodecs", "ofLocale", true),
  ZONE_ID("java.time.ZoneId", "", "TextCodecs", "ofZoneId", true),
  INSTANT("java.time.Instant", "", "TextCodecs", "ofInstant", true),
  LOCAL_DATE("java.time.LocalDate", "", "TextCodecs", "ofLocalDate", true),
  LOCAL_TIME("java.time.LocalTime", "", "TextCodecs", "ofLocalTime", true),
  LOCAL_DATE_TIME("java.time.LocalDateTime", "", "TextCodecs", "ofLocalDateTime", true),
  OFFSET_DATE_TIME("java.time.OffsetDateTime", "", "TextCodecs", "ofOffsetDateTime", true),
  ZONED_DATE_TIME("java.time.ZonedDateTime", "", "TextCodecs", "ofZonedDateTime", true),
  DURATION("java.time.Duration", "", "TextCodecs", "ofDuration", true),
  PERIOD("java.time.Period", "", "TextCodecs", "ofPeriod", true),
  YEAR("java.time.Year", "", "TextCodecs", "ofYear", true),
  YEAR_MONTH("java.time.YearMonth", "", "TextCodecs", "ofYearMonth", true),
  TEXT_LONG("long", "", "Codecs", "ofLongText", false),
  TEXT_BOXED_LONG("java.lang.Long", "", "Codecs", "ofLongText", true);

  private static final String CODEC_PACKAGE = "dev.elnath.codec";

  private final String javaName;
  private final String readMethod;
  private final String codecClass;
  private final String codecMethod;
  private final boolean key;

  SimpleType(
      String javaName, String readMethod, String codecClass, String codecMethod, boolean key) {
    this.javaName = javaName;
    this.readMethod = readMethod;
    this.codecClass = codecClass;
    this.codecMethod = codecMethod;
    this.key = key;
  }

  /// The type with this name in Java, such as `int`, `byte[]` or `java.util.UUID`.
  public static Optional<SimpleType> named(String javaName) {
    return Arrays.stream(values()).filter(type -> type.javaName.equals(javaName)).findFirst();
  }

  /// The name in Java, such as `int`, `byte[]` or `java.util.UUID`.
  public String javaName() {
    return javaName;
  }

  /// The method of `JsonReader` that reads it, which `JsonWriter.write` matches; empty if only the
  /// codec does.
  public String readMethod() {
    return readMethod;
  }

  /// The class of the method that answers its codec.
  public ClassName codecClass() {
    return new ClassName(CODEC_PACKAGE, codecClass);
  }

  /// The method that answers its codec.
  public String codecMethod() {
    return codecMethod;
  }

  /// Whether it can be the key of a map.
  public boolean isKey() {
    return key;
  }

  /// Whether it is one of Java's eight primitive types.
  public boolean isPrimitive() {
    return switch (this) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHAR, TEXT_LONG -> true;
      default -> false;
    };
  }

  /// Whether a member that is absent stands for a value of this type.
  public boolean isOptional() {
    return this == OPTIONAL_INT || this == OPTIONAL_LONG || this == OPTIONAL_DOUBLE;
  }
}
