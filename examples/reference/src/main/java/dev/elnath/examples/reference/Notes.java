package dev.elnath.examples.reference;

import dev.elnath.command.Body;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.command.Request;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Bytes in both directions, with headers beside them.
@Naming(commands = Naming.Case.SNAKE)
final class Notes {
  private final Map<String, byte[]> notes = new ConcurrentHashMap<>();

  @Command
  int saveNote(Request request) {
    String title =
        request
            .headers()
            .first("Note-Title")
            .orElseThrow(() -> new IllegalArgumentException("the header Note-Title is missing"));
    return switch (request.body()) {
      case Body.Raw(byte[] bytes) -> {
        notes.put(title, bytes);
        yield bytes.length;
      }
      case Body.JsonText _ -> throw new IllegalArgumentException("a note is bytes");
    };
  }

  @Command
  byte[] readNote(String title) {
    byte[] note = notes.get(title);
    if (note == null) {
      throw new IllegalArgumentException("there is no note " + title);
    }
    return note;
  }
}
