package jdktypes;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Echo]. Written by dev.elnath.processor; changes here are lost.
public final class EchoCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public EchoCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Echo known
        ? Optional.of(EchoCommands.of(known))
        : Optional.empty();
  }
}
