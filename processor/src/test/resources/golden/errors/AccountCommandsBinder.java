package errors;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Account]. Written by dev.elnath.processor; changes here are lost.
public final class AccountCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public AccountCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Account known
        ? Optional.of(AccountCommands.of(known))
        : Optional.empty();
  }
}
