package channels;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Downloads]. Written by dev.elnath.processor; changes here are lost.
public final class DownloadsCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public DownloadsCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Downloads known
        ? Optional.of(DownloadsCommands.of(known))
        : Optional.empty();
  }
}
