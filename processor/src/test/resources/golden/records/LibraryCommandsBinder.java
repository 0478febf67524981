package records;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Library]. Written by dev.elnath.processor; changes here are lost.
public final class LibraryCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public LibraryCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Library known
        ? Optional.of(LibraryCommands.of(known))
        : Optional.empty();
  }
}
