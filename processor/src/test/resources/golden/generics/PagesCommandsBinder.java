package generics;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Pages]. Written by dev.elnath.processor; changes here are lost.
public final class PagesCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public PagesCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Pages known
        ? Optional.of(PagesCommands.of(known))
        : Optional.empty();
  }
}
