package absent;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Profiles]. Written by dev.elnath.processor; changes here are lost.
public final class ProfilesCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public ProfilesCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Profiles known
        ? Optional.of(ProfilesCommands.of(known))
        : Optional.empty();
  }
}
