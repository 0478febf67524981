package scopes;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.permission.PathScope;
import dev.elnath.permission.Scope;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

public final class Notebook {
  @Command(value = "read_note", permission = "reading")
  public String readNote(Path file, Scope<String> scope, App app) throws IOException {
    PathScope files = PathScope.of(scope, app.directories());
    try (var in = Channels.newInputStream(files.open(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
