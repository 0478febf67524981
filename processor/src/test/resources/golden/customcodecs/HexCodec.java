package customcodecs;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;

final class HexCodec implements Codec<Integer> {
  @Override
  public Integer read(JsonReader in) {
    return in.readParsed("a hexadecimal number", text -> Integer.parseInt(text, 16));
  }

  @Override
  public void write(Integer value, JsonWriter out) {
    out.write(Integer.toHexString(value));
  }
}
