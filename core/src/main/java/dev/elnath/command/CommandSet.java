package dev.elnath.command;

import java.util.List;
import java.util.Map;

/// The commands of one object. Generated for every class that has methods annotated [Command].
public interface CommandSet {
  /// The commands.
  List<CommandHandler> handlers();

  /// The permissions that the commands state with [Command#permission], each with the names of the
  /// commands that it allows.
  default Map<String, List<String>> permissions() {
    return Map.of();
  }
}
