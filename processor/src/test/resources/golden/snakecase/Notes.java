package snakecase;

import dev.elnath.codec.Name;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;

@Naming(commands = Naming.Case.SNAKE, arguments = Naming.Case.SNAKE)
public final class Notes {
  @Command
  public String readNote(int noteId, boolean asHTML) {
    return noteId + " " + asHTML;
  }

  @Command("delete-note")
  public int deleteNote(@Name("id") int noteId) {
    return noteId;
  }
}
