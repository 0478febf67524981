package dev.elnath.tray.statusnotifier;

import org.freedesktop.dbus.Tuple;
import org.freedesktop.dbus.annotations.Position;

/// Two results of one method.
///
/// @param <A> type of the first
/// @param <B> type of the second
public final class Two<A, B> extends Tuple {
  /// The first result.
  @Position(0)
  public final A first;

  /// The second result.
  @Position(1)
  public final B second;

  /// @param first result
  /// @param second result
  public Two(A first, B second) {
    this.first = first;
    this.second = second;
  }
}
