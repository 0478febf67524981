package customcodecs;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Shop]. Written by dev.elnath.processor; changes here are lost.
public final class ShopCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public ShopCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Shop known
        ? Optional.of(ShopCommands.of(known))
        : Optional.empty();
  }
}
