package dev.elnath.internal.builtin;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.UseCodec;
import dev.elnath.config.WindowConfig.Color;
import dev.elnath.config.WindowOptions;

/// A colour in one of the forms that pages use (section 3.6).
@UseCodec(PageColor.AsColor.class)
record PageColor(Color color) {
  /// Reads it.
  static final class AsColor implements Codec<PageColor> {
    @Override
    public PageColor read(JsonReader in) {
      return new PageColor(WindowOptions.readColor(in.readJson()));
    }

    @Override
    public void write(PageColor value, JsonWriter out) {
      throw new UnsupportedOperationException("pages are told of no colours");
    }
  }
}
