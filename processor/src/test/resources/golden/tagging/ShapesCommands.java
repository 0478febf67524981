package tagging;

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

/// The commands of [Shapes]. Written by dev.elnath.processor; changes here are lost.
public final class ShapesCommands implements CommandSet {
  private final Shapes target;

  private ShapesCommands(Shapes target) {
    this.target = target;
  }

  /// The commands of one object.
  public static ShapesCommands of(Shapes target) {
    return new ShapesCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new ExternalHandler(target),
        new InternalHandler(target),
        new AdjacentHandler(target),
        new UntaggedHandler(target));
  }

  private record ExternalHandler(Shapes target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("shape");

    @Override
    public String name() {
      return "external";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("shape");
      Shapes.External shape = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> shape = Shapes_ExternalCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (shape == null) {
        throw call.missing("shape");
      }
      Shapes.External result = target.external(shape);
      JsonWriter out = new JsonWriter();
      Shapes_ExternalCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record InternalHandler(Shapes target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("shape");

    @Override
    public String name() {
      return "internal";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("shape");
      Shapes.Internal shape = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> shape = Shapes_InternalCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (shape == null) {
        throw call.missing("shape");
      }
      Shapes.Internal result = target.internal(shape);
      JsonWriter out = new JsonWriter();
      Shapes_InternalCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record AdjacentHandler(Shapes target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("shape");

    @Override
    public String name() {
      return "adjacent";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("shape");
      Shapes.Adjacent shape = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> shape = Shapes_AdjacentCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (shape == null) {
        throw call.missing("shape");
      }
      Shapes.Adjacent result = target.adjacent(shape);
      JsonWriter out = new JsonWriter();
      Shapes_AdjacentCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record UntaggedHandler(Shapes target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("shape");

    @Override
    public String name() {
      return "untagged";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("shape");
      Shapes.Untagged shape = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> shape = Shapes_UntaggedCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (shape == null) {
        throw call.missing("shape");
      }
      Shapes.Untagged result = target.untagged(shape);
      JsonWriter out = new JsonWriter();
      Shapes_UntaggedCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }
}
