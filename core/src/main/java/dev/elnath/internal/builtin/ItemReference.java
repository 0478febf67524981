package dev.elnath.internal.builtin;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.UseCodec;

/// An entry or menu as pages name it: `[rid, kind]` (section 3.9).
///
/// @param rid in the web view's table
/// @param kind what the page takes it for
@UseCodec(ItemReference.AsArray.class)
record ItemReference(long rid, MenuKind kind) {
  private static final String EXPECTED = "a tuple of a resource id and a kind";

  /// The name that the contract has for a kind.
  static String nameOf(MenuKind kind) {
    return switch (kind) {
      case MENU -> "Menu";
      case ITEM -> "MenuItem";
      case PREDEFINED -> "Predefined";
      case SUBMENU -> "Submenu";
      case CHECK -> "Check";
      case ICON -> "Icon";
    };
  }

  /// Reads it.
  static final class AsArray implements Codec<ItemReference> {
    @Override
    public ItemReference read(JsonReader in) {
      if (in.kind() != JsonReader.Kind.ARRAY) {
        throw in.invalidType(EXPECTED);
      }
      in.beginArray();
      if (!in.nextElement()) {
        throw in.invalidType(EXPECTED);
      }
      long rid = Unsigned32.readFrom(in);
      if (!in.nextElement()) {
        throw in.invalidType(EXPECTED);
      }
      MenuKind kind = kind(in);
      if (in.nextElement()) {
        throw in.invalidType(EXPECTED);
      }
      return new ItemReference(rid, kind);
    }

    @Override
    public void write(ItemReference value, JsonWriter out) {
      out.beginArray();
      out.write(value.rid());
      out.write(nameOf(value.kind()));
      out.endArray();
    }

    private static MenuKind kind(JsonReader in) {
      String name = in.readString();
      for (MenuKind kind : MenuKind.values()) {
        if (nameOf(kind).equals(name)) {
          return kind;
        }
      }
      throw in.unknownVariant(name, "Menu", "MenuItem", "Predefined", "Submenu", "Check", "Icon");
    }
  }
}
