package enums;

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
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/// The commands of [Colors]. Written by dev.elnath.processor; changes here are lost.
public final class ColorsCommands implements CommandSet {
  private final Colors target;

  private ColorsCommands(Colors target) {
    this.target = target;
  }

  /// The commands of one object.
  public static ColorsCommands of(Colors target) {
    return new ColorsCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new NextHandler(target),
        new CountsHandler(target),
        new TomorrowHandler(target));
  }

  private record NextHandler(Colors target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("color");

    @Override
    public String name() {
      return "next";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("color");
      Colors.Color color = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> color = Colors_ColorCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (color == null) {
        throw call.missing("color");
      }
      Colors.Color result = target.next(color);
      JsonWriter out = new JsonWriter();
      Colors_ColorCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record CountsHandler(Colors target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("counts");

    @Override
    public String name() {
      return "counts";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("counts");
      Map<Colors.Color, Integer> counts = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> counts = Codecs.map(Colors_ColorCodec.INSTANCE, Codecs.ofInt()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (counts == null) {
        throw call.missing("counts");
      }
      Map<Colors.Color, Integer> result = target.counts(counts);
      JsonWriter out = new JsonWriter();
      Codecs.map(Colors_ColorCodec.INSTANCE, Codecs.ofInt()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record TomorrowHandler(Colors target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("today");

    @Override
    public String name() {
      return "tomorrow";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("today");
      DayOfWeek today = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> today = DayOfWeekCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (today == null) {
        throw call.missing("today");
      }
      DayOfWeek result = target.tomorrow(today);
      JsonWriter out = new JsonWriter();
      DayOfWeekCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }
}
