package dev.elnath.webkitgtk.internal.ffi;

/// Stands for a registered [Upcall] in native code, as its `user_data`. Closing it makes later
/// calls do nothing, so native code may keep it for as long as it likes. Numbers are never used
/// again.
public record UpcallId(long value) implements AutoCloseable {
  @Override
  public void close() {
    Upcalls.remove(this);
  }
}
