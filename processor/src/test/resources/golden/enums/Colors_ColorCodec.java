package enums;

import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.KeyCodec;

/// How [Colors.Color] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Colors_ColorCodec implements KeyCodec<Colors.Color> {
  /// The one instance, for any thread.
  public static final Colors_ColorCodec INSTANCE = new Colors_ColorCodec();

  private Colors_ColorCodec() {}

  @Override
  public Colors.Color read(JsonReader in) {
    return fromKey(in.readString("enum Color"), in);
  }

  @Override
  public Colors.Color fromKey(String name, JsonReader in) {
    return switch (name) {
      case "RED" -> Colors.Color.RED;
      case "green-ish" -> Colors.Color.GREEN;
      case "BLUE" -> Colors.Color.BLUE;
      default -> throw in.unknownVariant(name, "RED", "green-ish", "BLUE");
    };
  }

  @Override
  public void write(Colors.Color value, JsonWriter out) {
    out.write(toKey(value));
  }

  @Override
  public String toKey(Colors.Color value) {
    return switch (value) {
      case RED -> "RED";
      case GREEN -> "green-ish";
      case BLUE -> "BLUE";
    };
  }
}
