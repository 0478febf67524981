package dev.elnath.examples.reference;

import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The plugin's commands: `plugin:folder|list_files`.
@Naming(commands = Naming.Case.SNAKE)
final class FolderCommands {
  private final CompletableFuture<Folder> folder;

  FolderCommands(CompletableFuture<Folder> folder) {
    this.folder = folder;
  }

  @Command
  List<String> listFiles() throws IOException {
    return folder.join().files();
  }
}
