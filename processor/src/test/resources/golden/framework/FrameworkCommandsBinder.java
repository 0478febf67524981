package framework;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Framework]. Written by dev.elnath.processor; changes here are lost.
public final class FrameworkCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public FrameworkCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Framework known
        ? Optional.of(FrameworkCommands.of(known))
        : Optional.empty();
  }
}
