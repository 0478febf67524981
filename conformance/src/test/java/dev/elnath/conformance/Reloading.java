package dev.elnath.conformance;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;

/// Loads pages anew from outside.
@Naming(commands = Naming.Case.SNAKE)
final class Reloading {
  @Command
  void loadAgain(String label, App app) {
    app.webview(label).orElseThrow().reload();
  }
}
