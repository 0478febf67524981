package dev.elnath.window;

import java.util.Optional;
import java.util.OptionalInt;

/// What the program's icon shows of work that goes on.
///
/// @param status empty leaves it as it is
/// @param percent from 0 to 100; empty leaves it as it is
/// @param desktopFilename of the program's desktop file, such as `notes.desktop`; empty for the
///   application's identifier with `.desktop`
public record Progress(
    Optional<Status> status, OptionalInt percent, Optional<String> desktopFilename) {
  /// @throws IllegalArgumentException if it is no percentage
  public Progress {
    if (percent.isPresent() && (percent.getAsInt() < 0 || percent.getAsInt() > 100)) {
      throw new IllegalArgumentException(
          "a progress of " + percent.getAsInt() + " is not from 0 to 100");
    }
  }

  /// What kind of progress.
  public enum Status {
    /// Nothing is shown.
    NONE,
    /// So much is done.
    NORMAL,
    /// Nobody knows how much is done; Linux desktops show it as usual.
    INDETERMINATE,
    /// It waits; Linux desktops show it as usual.
    PAUSED,
    /// It failed; Linux desktops show it as usual.
    ERROR
  }
}
