package dev.elnath.internal.ipc;

import dev.elnath.command.Command;

/// The command that is measured.
final class Echo {
  record Payload(int id, String name, boolean ok) {}

  @Command
  Payload echo(Payload payload) {
    return payload;
  }
}
