package enums;

import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.KeyCodec;
import java.time.DayOfWeek;

/// How [DayOfWeek] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class DayOfWeekCodec implements KeyCodec<DayOfWeek> {
  /// The one instance, for any thread.
  public static final DayOfWeekCodec INSTANCE = new DayOfWeekCodec();

  private DayOfWeekCodec() {}

  @Override
  public DayOfWeek read(JsonReader in) {
    return fromKey(in.readString("enum DayOfWeek"), in);
  }

  @Override
  public DayOfWeek fromKey(String name, JsonReader in) {
    return switch (name) {
      case "MONDAY" -> DayOfWeek.MONDAY;
      case "TUESDAY" -> DayOfWeek.TUESDAY;
      case "WEDNESDAY" -> DayOfWeek.WEDNESDAY;
      case "THURSDAY" -> DayOfWeek.THURSDAY;
      case "FRIDAY" -> DayOfWeek.FRIDAY;
      case "SATURDAY" -> DayOfWeek.SATURDAY;
      case "SUNDAY" -> DayOfWeek.SUNDAY;
      default -> throw in.unknownVariant(name, "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
    };
  }

  @Override
  public void write(DayOfWeek value, JsonWriter out) {
    out.write(toKey(value));
  }

  @Override
  public String toKey(DayOfWeek value) {
    return switch (value) {
      case MONDAY -> "MONDAY";
      case TUESDAY -> "TUESDAY";
      case WEDNESDAY -> "WEDNESDAY";
      case THURSDAY -> "THURSDAY";
      case FRIDAY -> "FRIDAY";
      case SATURDAY -> "SATURDAY";
      case SUNDAY -> "SUNDAY";
    };
  }
}
