package greeter;

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

/// The commands of [Greeter]. Written by dev.elnath.processor; changes here are lost.
public final class GreeterCommands implements CommandSet {
  private final Greeter target;

  private GreeterCommands(Greeter target) {
    this.target = target;
  }

  /// The commands of one object.
  public static GreeterCommands of(Greeter target) {
    return new GreeterCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new GreetHandler(target),
        new AddHandler(target),
        new BirthdayHandler(target),
        new PingHandler(target));
  }

  private record GreetHandler(Greeter target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("name");

    @Override
    public String name() {
      return "greet";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("name");
      String name = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> name = in.readString();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (name == null) {
        throw call.missing("name");
      }
      String result = target.greet(name);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record AddHandler(Greeter target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("left", "right");

    @Override
    public String name() {
      return "add";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("left");
      int left = 0;
      int right = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> left = in.readInt();
            case 1 -> right = in.readInt();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("left");
      }
      if (!members.had(1)) {
        throw call.missing("right");
      }
      int result = target.add(left, right);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record BirthdayHandler(Greeter target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("person");

    @Override
    public String name() {
      return "birthday";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("person");
      Greeter.Person person = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> person = Greeter_PersonCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (person == null) {
        throw call.missing("person");
      }
      Greeter.Person result = target.birthday(person);
      JsonWriter out = new JsonWriter();
      Greeter_PersonCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record PingHandler(Greeter target) implements CommandHandler {
    @Override
    public String name() {
      return "ping";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      target.ping();
      return Body.NULL;
    }
  }
}
