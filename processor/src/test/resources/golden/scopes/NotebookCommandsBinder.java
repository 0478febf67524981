package scopes;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Notebook]. Written by dev.elnath.processor; changes here are lost.
public final class NotebookCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public NotebookCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Notebook known
        ? Optional.of(NotebookCommands.of(known))
        : Optional.empty();
  }
}
