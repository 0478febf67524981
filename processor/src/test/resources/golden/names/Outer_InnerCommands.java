package names;

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
import java.util.List;

/// The commands of [Outer.Inner]. Written by dev.elnath.processor; changes here are lost.
final class Outer_InnerCommands implements CommandSet {
  private final Outer.Inner target;

  private Outer_InnerCommands(Outer.Inner target) {
    this.target = target;
  }

  /// The commands of one object.
  static Outer_InnerCommands of(Outer.Inner target) {
    return new Outer_InnerCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new PackHandler(target),
        new GreetHandler(target),
        new Greet2Handler(target));
  }

  private record PackHandler(Outer.Inner target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("call", "in", "target", "result", "out");

    @Override
    public String name() {
      return "pack";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("call");
      names.List callValue = null;
      List<names.List> inValue = null;
      String targetValue = null;
      int resultValue = 0;
      Outer.Greet outValue = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> callValue = ListCodec.INSTANCE.read(in);
            case 1 -> inValue = Codecs.list(ListCodec.INSTANCE).read(in);
            case 2 -> targetValue = in.readString();
            case 3 -> resultValue = in.readInt();
            case 4 -> outValue = Outer_GreetCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (callValue == null) {
        throw call.missing("call");
      }
      if (inValue == null) {
        throw call.missing("in");
      }
      if (targetValue == null) {
        throw call.missing("target");
      }
      if (!members.had(3)) {
        throw call.missing("result");
      }
      if (outValue == null) {
        throw call.missing("out");
      }
      names.Body result = target.pack(callValue, inValue, targetValue, resultValue, outValue);
      JsonWriter out = new JsonWriter();
      BodyCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record GreetHandler(Outer.Inner target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("greet");

    @Override
    public String name() {
      return "greet";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("greet");
      Outer.Greet greet = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> greet = Outer_GreetCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (greet == null) {
        throw call.missing("greet");
      }
      Outer.Greet result = target.greet(greet);
      JsonWriter out = new JsonWriter();
      Outer_GreetCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record Greet2Handler(Outer.Inner target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("greet", "times");

    @Override
    public String name() {
      return "greet2";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("greet");
      Outer.Greet greet = null;
      int times = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> greet = Outer_GreetCodec.INSTANCE.read(in);
            case 1 -> times = in.readInt();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (greet == null) {
        throw call.missing("greet");
      }
      if (!members.had(1)) {
        throw call.missing("times");
      }
      Outer.Greet result = target.greet(greet, times);
      JsonWriter out = new JsonWriter();
      Outer_GreetCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }
}
