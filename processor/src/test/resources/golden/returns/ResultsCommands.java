package returns;

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
import java.util.Map;

/// The commands of [Results]. Written by dev.elnath.processor; changes here are lost.
public final class ResultsCommands implements CommandSet {
  private final Results target;

  private ResultsCommands(Results target) {
    this.target = target;
  }

  /// The commands of one object.
  public static ResultsCommands of(Results target) {
    return new ResultsCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new BytesHandler(target),
        new BufferHandler(target),
        new BodyHandler(target),
        new RawHandler(target),
        new BytesOrNullHandler(target),
        new BytesOrEmptyHandler(target),
        new LaterHandler(target),
        new LaterNothingHandler(target),
        new LaterBytesHandler(target),
        new LaterPerhapsHandler(target),
        new FailsHandler(target),
        new NeverHandler(target),
        new NestedBytesHandler(target),
        new BeyondHandler(target));
  }

  private record BytesHandler(Results target) implements CommandHandler {
    @Override
    public String name() {
      return "bytes";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      return new Body.Raw(target.bytes());
    }
  }

  private record BufferHandler(Results target) implements CommandHandler {
    @Override
    public String name() {
      return "buffer";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      return dev.elnath.command.Results.raw(target.buffer());
    }
  }

  private record BodyHandler(Results target) implements CommandHandler {
    @Override
    public String name() {
      return "body";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      return target.body();
    }
  }

  private record RawHandler(Results target) implements CommandHandler {
    @Override
    public String name() {
      return "raw";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      return target.raw();
    }
  }

  private record BytesOrNullHandler(Results target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("absent");

    @Override
    public String name() {
      return "bytesOrNull";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("absent");
      boolean absent = false;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> absent = in.readBoolean();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("absent");
      }
      var result = target.bytesOrNull(absent);
      if (result == null) {
        return Body.NULL;
      }
      return new Body.Raw(result);
    }
  }

  private record BytesOrEmptyHandler(Results target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("absent");

    @Override
    public String name() {
      return "bytesOrEmpty";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("absent");
      boolean absent = false;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> absent = in.readBoolean();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("absent");
      }
      var result = target.bytesOrEmpty(absent);
      if (result.isEmpty()) {
        return Body.NULL;
      }
      return new Body.Raw(result.get());
    }
  }

  private record LaterHandler(Results target) implements CommandHandler {
    @Override
    public String name() {
      return "later";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      List<String> result = dev.elnath.command.Results.await(target.later());
      JsonWriter out = new JsonWriter();
      Codecs.list(Codecs.ofString()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record LaterNothingHandler(Results target) implements CommandHandler {
    @Override
    public String name() {
      return "laterNothing";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      dev.elnath.command.Results.await(target.laterNothing());
      return Body.NULL;
    }
  }

  private record LaterBytesHandler(Results target) implements CommandHandler {
    @Override
    public String name() {
      return "laterBytes";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      var result = dev.elnath.command.Results.await(target.laterBytes());
      if (result.isEmpty()) {
        return Body.NULL;
      }
      return new Body.Raw(result.get());
    }
  }

  private record LaterPerhapsHandler(Results target) implements CommandHandler {
    @Override
    public String name() {
      return "laterPerhaps";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      String result = dev.elnath.command.Results.await(target.laterPerhaps());
      JsonWriter out = new JsonWriter();
      Codecs.nullable(Codecs.ofString()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record FailsHandler(Results target) implements CommandHandler {
    @Override
    public String name() {
      return "fails";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      String result = dev.elnath.command.Results.await(target.fails());
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record NeverHandler(Results target) implements CommandHandler {
    @Override
    public String name() {
      return "never";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      String result = dev.elnath.command.Results.await(target.never());
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record NestedBytesHandler(Results target) implements CommandHandler {
    @Override
    public String name() {
      return "nestedBytes";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      Map<String, byte[]> result = target.nestedBytes();
      JsonWriter out = new JsonWriter();
      Codecs.map(Codecs.ofString(), Codecs.byteArray()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record BeyondHandler(Results target) implements CommandHandler {
    @Override
    public String name() {
      return "beyond";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      long result = Results.beyond();
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }
}
