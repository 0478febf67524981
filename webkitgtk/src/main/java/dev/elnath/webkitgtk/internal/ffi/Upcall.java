package dev.elnath.webkitgtk.internal.ffi;

/// What Java does when native code calls back. Of narrower arguments only the low bits count.
@FunctionalInterface
public interface Upcall {
  /// Takes the call; arguments beyond those of the native callback are 0.
  ///
  /// @return the callback's result; anything if it has none
  long call(long first, long second, long third, long fourth);
}
