package dev.elnath.internal.builtin;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.UseCodec;

/// What has been made for a page: `[rid, id]` (sections 3.9 and 3.10).
///
/// @param rid in its table
/// @param id by which programs name it
@UseCodec(MenuMade.AsArray.class)
record MenuMade(long rid, String id) {
  /// Writes it.
  static final class AsArray implements Codec<MenuMade> {
    @Override
    public MenuMade read(JsonReader in) {
      throw in.invalidType("nothing, since only the host tells what it made");
    }

    @Override
    public void write(MenuMade value, JsonWriter out) {
      out.beginArray();
      out.write(value.rid());
      out.write(value.id());
      out.endArray();
    }
  }
}
