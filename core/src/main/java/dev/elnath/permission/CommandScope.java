package dev.elnath.permission;

import dev.elnath.codec.Json;
import java.util.List;

/// What a command may touch (section 6.7): entries in whatever form the command's plugin defines.
/// What is denied wins.
public record CommandScope(List<Json> allow, List<Json> deny) {
  /// Nothing was said.
  public static final CommandScope EMPTY = new CommandScope(List.of(), List.of());

  /// Keeps copies.
  public CommandScope {
    allow = List.copyOf(allow);
    deny = List.copyOf(deny);
  }
}
