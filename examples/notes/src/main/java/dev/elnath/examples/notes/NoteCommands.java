package dev.elnath.examples.notes;

import dev.elnath.app.App;
import dev.elnath.command.Body;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.command.Request;
import java.io.IOException;
import java.util.List;

/// What pages may ask for.
@Naming(commands = Naming.Case.SNAKE)
final class NoteCommands {
  private final Session session;

  NoteCommands(Session session) {
    this.session = session;
  }

  @Command
  Note createNote() {
    return session.notebook().create();
  }

  @Command
  Note saveNote(long id, String title, String text) {
    return session.notebook().write(id, title, text);
  }

  @Command
  List<Long> searchNotes(String words) {
    return session.notebook().store().search(words);
  }

  /// Takes the bytes of a picture, with the note's id in a header.
  @Command
  Note attachPicture(Request request) throws IOException {
    String id =
        request
            .headers()
            .first("Note-Id")
            .orElseThrow(() -> new IllegalArgumentException("the header Note-Id is missing"));
    return switch (request.body()) {
      case Body.Raw(byte[] picture) -> session.notebook().attach(Long.parseLong(id), picture);
      case Body.JsonText _ -> throw new IllegalArgumentException("a picture is bytes");
    };
  }

  @Command
  Note detachPicture(long id) throws IOException {
    return session.notebook().detach(id);
  }

  /// The page has asked the user.
  @Command
  void deleteNote(long id, App app) throws IOException {
    session.notebook().delete(id);
    NoteWindows.close(app, id);
  }

  @Command
  void openNote(long id, App app) {
    NoteWindows.open(app, session.notebook().note(id));
  }

  @Command
  void setAppearance(Appearance appearance) {
    session.setAppearance(appearance);
  }
}
