package enums;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Colors]. Written by dev.elnath.processor; changes here are lost.
public final class ColorsCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public ColorsCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Colors known
        ? Optional.of(ColorsCommands.of(known))
        : Optional.empty();
  }
}
