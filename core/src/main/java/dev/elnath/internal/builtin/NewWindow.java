package dev.elnath.internal.builtin;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.UseCodec;
import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowOptions;

/// The options of a command that makes a window or a web view (section 6.2).
@UseCodec(NewWindow.AsOptions.class)
record NewWindow(WindowConfig config) {
  /// Reads them.
  static final class AsOptions implements Codec<NewWindow> {
    @Override
    public NewWindow read(JsonReader in) {
      return new NewWindow(WindowOptions.read(in.readJson()));
    }

    @Override
    public void write(NewWindow value, JsonWriter out) {
      throw new UnsupportedOperationException("pages are told of no options");
    }
  }
}
