package scopes;

import dev.elnath.app.App;
import dev.elnath.codec.Codecs;
import dev.elnath.codec.DecodeException;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.codec.Members;
import dev.elnath.codec.TextCodecs;
import dev.elnath.command.Body;
import dev.elnath.command.CommandCall;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
import dev.elnath.permission.Scope;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The commands of [Notebook]. Written by dev.elnath.processor; changes here are lost.
public final class NotebookCommands implements CommandSet {
  private final Notebook target;

  private NotebookCommands(Notebook target) {
    this.target = target;
  }

  /// The commands of one object.
  public static NotebookCommands of(Notebook target) {
    return new NotebookCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new ReadNoteHandler(target));
  }

  @Override
  public Map<String, List<String>> permissions() {
    return Map.ofEntries(
        Map.entry("reading", List.of("read_note")));
  }

  private record ReadNoteHandler(Notebook target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("file");

    @Override
    public String name() {
      return "read_note";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("file");
      Path file = null;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> file = TextCodecs.ofPath().read(in);
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (file == null) {
        throw call.missing("file");
      }
      String result = target.readNote(file, Scope.of(call.scope(), Codecs.ofString()), call.supply(App.class));
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }
}
