package customcodecs;

import dev.elnath.codec.UseCodec;

@UseCodec(MoneyCodec.class)
public final class Money {
  private final long cents;

  Money(long cents) {
    this.cents = cents;
  }

  long cents() {
    return cents;
  }
}
