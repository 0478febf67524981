package generics;

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

/// The commands of [Pages]. Written by dev.elnath.processor; changes here are lost.
public final class PagesCommands implements CommandSet {
  private final Pages target;

  private PagesCommands(Pages target) {
    this.target = target;
  }

  /// The commands of one object.
  public static PagesCommands of(Pages target) {
    return new PagesCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new TextsHandler(target),
        new NestedHandler(target),
        new OutcomeHandler(target),
        new BoundedHandler(target));
  }

  private record TextsHandler(Pages target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("numbers");

    @Override
    public String name() {
      return "texts";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("numbers");
      Pages.Page<Integer> numbers = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> numbers = new Pages_PageCodec<>(Codecs.ofInt()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (numbers == null) {
        throw call.missing("numbers");
      }
      Pages.Page<String> result = target.texts(numbers);
      JsonWriter out = new JsonWriter();
      new Pages_PageCodec<>(Codecs.ofString()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record NestedHandler(Pages target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("page");

    @Override
    public String name() {
      return "nested";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("page");
      Pages.Page<Pages.Pair<String, List<Integer>>> page = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> page = new Pages_PageCodec<>(new Pages_PairCodec<>(Codecs.ofString(), Codecs.list(Codecs.ofInt()))).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (page == null) {
        throw call.missing("page");
      }
      Pages.Page<Pages.Pair<String, List<Integer>>> result = target.nested(page);
      JsonWriter out = new JsonWriter();
      new Pages_PageCodec<>(new Pages_PairCodec<>(Codecs.ofString(), Codecs.list(Codecs.ofInt()))).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record OutcomeHandler(Pages target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("outcome");

    @Override
    public String name() {
      return "outcome";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("outcome");
      Pages.Outcome<Pages.Page<Long>> outcome = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> outcome = new Pages_OutcomeCodec<>(new Pages_PageCodec<>(Codecs.ofLong())).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (outcome == null) {
        throw call.missing("outcome");
      }
      Pages.Outcome<Pages.Page<Long>> result = target.outcome(outcome);
      JsonWriter out = new JsonWriter();
      new Pages_OutcomeCodec<>(new Pages_PageCodec<>(Codecs.ofLong())).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record BoundedHandler(Pages target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("map");

    @Override
    public String name() {
      return "bounded";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("map");
      Map<String, Pages.Bounded<Integer>> map = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> map = Codecs.map(Codecs.ofString(), new Pages_BoundedCodec<>(Codecs.ofInt())).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (map == null) {
        throw call.missing("map");
      }
      Map<String, Pages.Bounded<Integer>> result = target.bounded(map);
      JsonWriter out = new JsonWriter();
      Codecs.map(Codecs.ofString(), new Pages_BoundedCodec<>(Codecs.ofInt())).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }
}
