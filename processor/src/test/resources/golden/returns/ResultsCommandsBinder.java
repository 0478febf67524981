package returns;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Results]. Written by dev.elnath.processor; changes here are lost.
public final class ResultsCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public ResultsCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Results known
        ? Optional.of(ResultsCommands.of(known))
        : Optional.empty();
  }
}
