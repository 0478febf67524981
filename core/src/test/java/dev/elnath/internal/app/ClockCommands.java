package dev.elnath.internal.app;

import dev.elnath.command.Command;

/// The commands of a plugin for tests.
final class ClockCommands {
  @Command
  String time() {
    return "noon";
  }
}
