package names;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Outer.Inner]. Written by dev.elnath.processor; changes here are lost.
public final class Outer_InnerCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public Outer_InnerCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Outer.Inner known
        ? Optional.of(Outer_InnerCommands.of(known))
        : Optional.empty();
  }
}
