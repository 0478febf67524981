package jdktypes;

import dev.elnath.codec.AsText;
import dev.elnath.codec.Json;
import dev.elnath.command.Command;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// One command for each type, which answers what it gets, inside a list where that can be.
public final class Echo {
  @Command("boolean")
  public boolean booleanOf(boolean value) {
    return value;
  }

  @Command("byte")
  public byte byteOf(byte value) {
    return value;
  }

  @Command("short")
  public short shortOf(short value) {
    return value;
  }

  @Command("int")
  public int intOf(int value) {
    return value;
  }

  @Command("long")
  public long longOf(long value) {
    return value;
  }

  @Command("float")
  public float floatOf(float value) {
    return value;
  }

  @Command("double")
  public double doubleOf(double value) {
    return value;
  }

  @Command("char")
  public char charOf(char value) {
    return value;
  }

  @Command("boxed")
  public Integer boxed(Integer value) {
    return value;
  }

  @Command("boxedLong")
  public Long boxedLong(Long value) {
    return value;
  }

  @Command("text")
  public String text(String value) {
    return value;
  }

  @Command("whole")
  public BigInteger whole(BigInteger value) {
    return value;
  }

  @Command("decimal")
  public BigDecimal decimal(BigDecimal value) {
    return value;
  }

  @Command("json")
  public Json json(Json value) {
    return value;
  }

  @Command("list")
  public List<Integer> list(List<Integer> value) {
    return value;
  }

  @Command("set")
  public Set<Character> set(Set<Character> value) {
    return value;
  }

  @Command("collection")
  public Collection<Boolean> collection(Collection<Boolean> value) {
    return value;
  }

  @Command("byUuid")
  public Map<UUID, Double> byUuid(Map<UUID, Double> value) {
    return value;
  }

  @Command("byNumber")
  public Map<Integer, Short> byNumber(Map<Integer, Short> value) {
    return value;
  }

  @Command("byLong")
  public Map<Long, Byte> byLong(Map<Long, Byte> value) {
    return value;
  }

  @Command("byDate")
  public Map<LocalDate, Float> byDate(Map<LocalDate, Float> value) {
    return value;
  }

  @Command("bytes")
  public List<byte[]> bytes(byte[] value) {
    return List.of(value);
  }

  @Command("ints")
  public int[] ints(int[] value) {
    return value;
  }

  @Command("longs")
  public long[] longs(long[] value) {
    return value;
  }

  @Command("doubles")
  public double[] doubles(double[] value) {
    return value;
  }

  @Command("texts")
  public String[] texts(String[] value) {
    return value;
  }

  @Command("grid")
  public int[][] grid(int[][] value) {
    return value;
  }

  @Command("optionalInt")
  public OptionalInt optionalInt(OptionalInt value) {
    return value;
  }

  @Command("optionalLong")
  public OptionalLong optionalLong(OptionalLong value) {
    return value;
  }

  @Command("optionalDouble")
  public OptionalDouble optionalDouble(OptionalDouble value) {
    return value;
  }

  @Command("instant")
  public Instant instant(Instant value) {
    return value;
  }

  @Command("localDate")
  public LocalDate localDate(LocalDate value) {
    return value;
  }

  @Command("localTime")
  public LocalTime localTime(LocalTime value) {
    return value;
  }

  @Command("localDateTime")
  public LocalDateTime localDateTime(LocalDateTime value) {
    return value;
  }

  @Command("offsetDateTime")
  public OffsetDateTime offsetDateTime(OffsetDateTime value) {
    return value;
  }

  @Command("zonedDateTime")
  public ZonedDateTime zonedDateTime(ZonedDateTime value) {
    return value;
  }

  @Command("duration")
  public Duration duration(Duration value) {
    return value;
  }

  @Command("period")
  public Period period(Period value) {
    return value;
  }

  @Command("year")
  public Year year(Year value) {
    return value;
  }

  @Command("yearMonth")
  public YearMonth yearMonth(YearMonth value) {
    return value;
  }

  @Command("zone")
  public ZoneId zone(ZoneId value) {
    return value;
  }

  @Command("uuid")
  public UUID uuid(UUID value) {
    return value;
  }

  @Command("path")
  public Path path(Path value) {
    return value;
  }

  @Command("uri")
  public URI uri(URI value) {
    return value;
  }

  @Command("locale")
  public Locale locale(Locale value) {
    return value;
  }

  @Command
  public List<List<String[]>> deep(List<List<String[]>> value) {
    return value;
  }

  @Command
  @AsText
  public long textLong(@AsText long value) {
    return value;
  }

  @Command
  public @AsText List<Long> textLongs(@AsText List<Long> value) {
    return value;
  }
}
