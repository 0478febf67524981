package scopes;

import dev.elnath.command.CommandBinder;
import dev.elnath.command.CommandSet;
import java.util.Optional;

/// Finds the commands of a [Downloader]. Written by dev.elnath.processor; changes here are lost.
public final class DownloaderCommandsBinder implements CommandBinder {
  /// Made by `ServiceLoader`.
  public DownloaderCommandsBinder() {}

  @Override
  public Optional<CommandSet> bind(Object target) {
    return target instanceof Downloader known
        ? Optional.of(DownloaderCommands.of(known))
        : Optional.empty();
  }
}
