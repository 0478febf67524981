package customcodecs;

import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.KeyCodec;

final class MoneyCodec implements KeyCodec<Money> {
  @Override
  public Money read(JsonReader in) {
    return fromKey(in.readString("an amount such as 1.50"), in);
  }

  @Override
  public void write(Money value, JsonWriter out) {
    out.write(toKey(value));
  }

  @Override
  public Money fromKey(String name, JsonReader in) {
    return new Money(Long.parseLong(name.replace(".", "")));
  }

  @Override
  public String toKey(Money key) {
    return key.cents() / 100 + "." + "%02d".formatted(key.cents() % 100);
  }
}
