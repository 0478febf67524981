package dev.elnath.internal.builtin;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.UseCodec;
import dev.elnath.config.WindowOptions;

/// Materials of macOS and Windows, checked and not kept: Linux desktops have none of them.
@UseCodec(PageEffects.Checked.class)
record PageEffects() {
  /// Checks them.
  static final class Checked implements Codec<PageEffects> {
    @Override
    public PageEffects read(JsonReader in) {
      WindowOptions.checkEffects(in.readJson());
      return new PageEffects();
    }

    @Override
    public void write(PageEffects value, JsonWriter out) {
      throw new UnsupportedOperationException("pages are told of no effects");
    }
  }
}
