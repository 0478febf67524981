package snakecase;

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

/// The commands of [Notes]. Written by dev.elnath.processor; changes here are lost.
public final class NotesCommands implements CommandSet {
  private final Notes target;

  private NotesCommands(Notes target) {
    this.target = target;
  }

  /// The commands of one object.
  public static NotesCommands of(Notes target) {
    return new NotesCommands(target);
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new ReadNoteHandler(target),
        new DeleteNoteHandler(target));
  }

  private record ReadNoteHandler(Notes target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("note_id", "as_html");

    @Override
    public String name() {
      return "read_note";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("note_id");
      int noteId = 0;
      boolean asHTML = false;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> noteId = in.readInt();
            case 1 -> asHTML = in.readBoolean();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("note_id");
      }
      if (!members.had(1)) {
        throw call.missing("as_html");
      }
      String result = target.readNote(noteId, asHTML);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }

  private record DeleteNoteHandler(Notes target) implements CommandHandler {
    private static final MemberNames NAMES = MemberNames.of("id");

    @Override
    public String name() {
      return "delete-note";
    }

    @Override
    public Body run(CommandCall call) throws Exception {
      JsonReader in = call.arguments("id");
      int noteId = 0;
      Members members = in.members(NAMES);
      try {
        for (int at = members.next(); at != JsonReader.END; at = members.next()) {
          switch (at) {
            case 0 -> noteId = in.readInt();
            default -> in.skip();
          }
        }
      } catch (DecodeException problem) {
        throw call.invalid(members.name(), problem);
      }
      in.end();
      if (!members.had(0)) {
        throw call.missing("id");
      }
      int result = target.deleteNote(noteId);
      JsonWriter out = new JsonWriter();
      out.write(result);
      return new Body.JsonText(out.toBytes());
    }
  }
}
