package customcodecs;

import dev.elnath.codec.Codec;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;

/// How [Shop.Item] travels as JSON. Written by dev.elnath.processor; changes here are lost.
public final class Shop_ItemCodec implements Codec<Shop.Item> {
  /// The one instance, for any thread.
  public static final Shop_ItemCodec INSTANCE = new Shop_ItemCodec();

  private static final MemberNames NAMES = MemberNames.of("price", "color");
  private static final MoneyCodec MONEY_CODEC = new MoneyCodec();
  private static final HexCodec HEX_CODEC = new HexCodec();

  private Shop_ItemCodec() {}

  @Override
  public Shop.Item read(JsonReader in) {
    in.beginObject("struct Item");
    Money price = null;
    int color = 0;
    Members members = in.members(NAMES);
    for (int at = members.next(); at != JsonReader.END; at = members.next()) {
      switch (at) {
        case 0 -> price = MONEY_CODEC.read(in);
        case 1 -> color = HEX_CODEC.read(in);
        default -> in.skip();
      }
    }
    if (price == null) {
      throw in.missing("price");
    }
    if (!members.had(1)) {
      throw in.missing("color");
    }
    return new Shop.Item(price, color);
  }

  @Override
  public void write(Shop.Item value, JsonWriter out) {
    out.beginObject();
    out.name(NAMES, 0);
    MONEY_CODEC.write(value.price(), out);
    out.name(NAMES, 1);
    HEX_CODEC.write(value.color(), out);
    out.endObject();
  }
}
