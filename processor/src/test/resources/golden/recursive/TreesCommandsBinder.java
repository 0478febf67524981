package recursive;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Trees]. Written by dev.elnath.processor; changes here are lost.
public final class TreesCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public TreesCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Trees known
        ? Optional.of(TreesCommands.of(known))
        : Optional.empty();
  }
}
