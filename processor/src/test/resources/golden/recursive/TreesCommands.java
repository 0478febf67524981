package recursive;

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

/// The commands of [Trees]. Written by dev.elnath.processor; changes here are lost.
public final class TreesCommands implements CommandSet {
  private final Trees target;

  private TreesCommands(Trees target) {
    this.target = target;
  }

  /// The commands of one object.
  public static TreesCommands of(Trees target) {
    return new TreesCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new FolderHandler(target),
        new TreeHandler(target),
        new NestHandler(target),
        new EvaluateHandler(target));
  }

  private record FolderHandler(Trees target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("folder");

    @Override
    public String name() {
      return "folder";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("folder");
      Trees.Folder folder = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> folder = Trees_FolderCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (folder == null) {
        throw call.missing("folder");
      }
      Trees.Folder result = target.folder(folder);
      JsonWriter out = new JsonWriter();
      Trees_FolderCodec.INSTANCE.write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record TreeHandler(Trees target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("tree");

    @Override
    public String name() {
      return "tree";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("tree");
      Trees.Tree<String> tree = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> tree = new Trees_TreeCodec<>(Codecs.ofString()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (tree == null) {
        throw call.missing("tree");
      }
      Trees.Tree<String> result = target.tree(tree);
      JsonWriter out = new JsonWriter();
      new Trees_TreeCodec<>(Codecs.ofString()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record NestHandler(Trees target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("nest");

    @Override
    public String name() {
      return "nest";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("nest");
      Trees.Nest<Integer> nest = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> nest = new Trees_NestCodec<>(Codecs.ofInt()).read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (nest == null) {
        throw call.missing("nest");
      }
      Trees.Nest<Integer> result = target.nest(nest);
      JsonWriter out = new JsonWriter();
      new Trees_NestCodec<>(Codecs.ofInt()).write(result, out);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record EvaluateHandler(Trees target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("expression");

    @Override
    public String name() {
      return "evaluate";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("expression");
      Trees.Expression expression = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> expression = Trees_ExpressionCodec.INSTANCE.read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (expression == null) {
        throw call.missing("expression");
      }
      int result = target.evaluate(expression);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }
}
