package framework;

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

/// The commands of [Framework]. Written by dev.elnath.processor; changes here are lost.
public final class FrameworkCommands implements CommandSet {
  private final Framework target;

  private FrameworkCommands(Framework target) {
    this.target = target;
  }

  /// The commands of one object.
  public static FrameworkCommands of(Framework target) {
    return new FrameworkCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new WhoHandler(target),
        new CountHandler(target));
  }

  private record WhoHandler(Framework target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("suffix");

    @Override
    public String name() {
      return "who";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("suffix");
      String suffix = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> suffix = in.readString();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (suffix == null) {
        throw call.missing("suffix");
      }
      String result = target.who(call.request(), call.supply(Framework.Counter.class), suffix);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record CountHandler(Framework target) implements CommandHandler {
    @Override
    public String name() {
      return "count";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      int result = target.count(call.supply(Framework.Counter.class));
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }
}
