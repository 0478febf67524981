package dev.elnath.internal.permission;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The commands that capabilities are about. Any thread.
sealed interface TableCommands permits TableCommands.Resolved, TableLines {
  /// What is said about a command, by its full name; [CommandEntries#NONE] if that is nothing.
  CommandEntries of(String command);

  /// All of them, in order.
  SortedMap<String, CommandEntries> all();

  /// Those that the program has resolved itself.
  record Resolved(Map<String, CommandEntries> entries) implements TableCommands {
    @Override
    public CommandEntries of(String command) {
      return entries.getOrDefault(command, CommandEntries.NONE);
    }

    @Override
    public SortedMap<String, CommandEntries> all() {
      return new TreeMap<>(entries);
    }
  }
}
