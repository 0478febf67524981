package dev.elnath.command;

import java.util.List;

/// The commands of one object. Generated for every class that has methods annotated [Command].
public interface CommandSet {
  /// The commands.
  List<CommandHandler> handlers();
}
