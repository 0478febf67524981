package dev.elnath.window;

import dev.elnath.codec.Name;

/// How urgently a window asks for its user. Linux desktops know one way only.
public enum Attention {
  /// Until the user comes.
  @Name("Critical")
  CRITICAL,
  /// Once.
  @Name("Informational")
  INFORMATIONAL
}
