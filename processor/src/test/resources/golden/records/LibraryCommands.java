package records;

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

/// The commands of [Library]. Written by dev.elnath.processor; changes here are lost.
final class LibraryCommands implements CommandSet {
  private final Library target;

  private LibraryCommands(Library target) {
    this.target = target;
  }

  /// The commands of one object.
  static LibraryCommands of(Library target) {
    return new LibraryCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new SortHandler(target),
        new NothingHandler(target),
        new RangeHandler(target),
        new AwkwardHandler(target));
  }

  private record SortHandler(Library target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("shelf");

    @Override
    public String name() {
      return "sort";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("shelf");
      Library.Shelf shelf = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> shelf = Library_ShelfCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (shelf == null) {
        throw call.missing("shelf");
      }
      Library.Shelf result = target.sort(shelf);
      JsonWriter out = new JsonWriter();
      Library_ShelfCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record NothingHandler(Library target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("empty");

    @Override
    public String name() {
      return "nothing";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("empty");
      Library.Empty empty = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> empty = Library_EmptyCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (empty == null) {
        throw call.missing("empty");
      }
      Library.Empty result = target.nothing(empty);
      JsonWriter out = new JsonWriter();
      Library_EmptyCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record RangeHandler(Library target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("range");

    @Override
    public String name() {
      return "range";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("range");
      Library.Range range = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> range = Library_RangeCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (range == null) {
        throw call.missing("range");
      }
      Library.Range result = target.range(range);
      JsonWriter out = new JsonWriter();
      Library_RangeCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record AwkwardHandler(Library target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("awkward");

    @Override
    public String name() {
      return "awkward";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("awkward");
      Library.Awkward awkward = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> awkward = Library_AwkwardCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (awkward == null) {
        throw call.missing("awkward");
      }
      Library.Awkward result = target.awkward(awkward);
      JsonWriter out = new JsonWriter();
      Library_AwkwardCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }
}
