package dev.elnath.internal.app;

import dev.elnath.command.Command;
import dev.elnath.permission.GlobalScope;
import dev.elnath.permission.Scope;

/// The commands of a plugin that has scopes, for tests.
final class ScopedCommands {
  /// @param name of a folder
  record Folder(String name) {}

  @Command
  boolean mayRead(String folder, Scope<Folder> scope, GlobalScope<Folder> everywhere) {
    return scope.and(everywhere).permits(entry -> entry.name().equals(folder));
  }
}
