package dev.elnath.internal.permission;

import java.util.List;

/// What capabilities say about one command.
///
/// @param allowed why it is allowed; empty if it is nowhere
/// @param denied why it is denied; if there is anything, it is denied everywhere
record CommandEntries(List<ResolvedEntry> allowed, List<ResolvedEntry> denied) {
  /// Of a command that no capability is about.
  static final CommandEntries NONE = new CommandEntries(List.of(), List.of());
}
