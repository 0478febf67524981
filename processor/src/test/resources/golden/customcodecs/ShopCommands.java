package customcodecs;

import dev.elnath.codec.Codecs;
import dev.elnath.codec.DecodeException;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import dev.elnath.command.Body;
import dev.elnath.command.CommandCall;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
import dev.elnath.command.Results;
import java.util.List;
import java.util.Map;

/// The commands of [Shop]. Written by dev.elnath.processor; changes here are lost.
public final class ShopCommands implements CommandSet {
  private static final MoneyCodec MONEY_CODEC = new MoneyCodec();
  private static final HexCodec HEX_CODEC = new HexCodec();

  private final Shop target;

  private ShopCommands(Shop target) {
    this.target = target;
  }

  /// The commands of one object.
  public static ShopCommands of(Shop target) {
    return new ShopCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new TotalHandler(target),
        new TotalLaterHandler(target),
        new ItemHandler(target),
        new ByPriceHandler(target));
  }

  private record TotalHandler(Shop target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("prices", "start");

    @Override
    public String name() {
      return "total";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("prices");
      List<Money> prices = null;
      int start = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> prices = Codecs.list(MONEY_CODEC).read(in);
            case 1 -> start = HEX_CODEC.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (prices == null) {
        throw call.missing("prices");
      }
      if (!members.had(1)) {
        throw call.missing("start");
      }
      int result = target.total(prices, start);
      JsonWriter out = new JsonWriter();
      HEX_CODEC.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record TotalLaterHandler(Shop target) implements CommandHandler {
    @Override
    public String name() {
      return "totalLater";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      Integer result = Results.await(target.totalLater());
      JsonWriter out = new JsonWriter();
      HEX_CODEC.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record ItemHandler(Shop target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("item");

    @Override
    public String name() {
      return "item";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("item");
      Shop.Item item = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> item = Shop_ItemCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (item == null) {
        throw call.missing("item");
      }
      Shop.Item result = target.item(item);
      JsonWriter out = new JsonWriter();
      Shop_ItemCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record ByPriceHandler(Shop target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("names");

    @Override
    public String name() {
      return "byPrice";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("names");
      Map<Money, String> names = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> names = Codecs.map(MONEY_CODEC, Codecs.ofString()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (names == null) {
        throw call.missing("names");
      }
      Map<Money, String> result = target.byPrice(names);
      JsonWriter out = new JsonWriter();
      Codecs.map(MONEY_CODEC, Codecs.ofString()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }
}
