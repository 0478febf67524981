package dev.elnath.internal.builtin;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.UseCodec;

/// An entry as pages are told of it: `[rid, id, kind]` (section 3.9).
///
/// @param rid in the web view's table
/// @param id of the entry
/// @param kind of the entry
@UseCodec(MenuReference.AsArray.class)
record MenuReference(long rid, String id, MenuKind kind) {
  /// Writes it.
  static final class AsArray implements Codec<MenuReference> {
    @Override
    public MenuReference read(JsonReader in) {
      throw in.invalidType("nothing, since only the host tells references");
    }

    @Override
    public void write(MenuReference value, JsonWriter out) {
      out.beginArray();
      out.write(value.rid());
      out.write(value.id());
      out.write(ItemReference.nameOf(value.kind()));
      out.endArray();
    }
  }
}
