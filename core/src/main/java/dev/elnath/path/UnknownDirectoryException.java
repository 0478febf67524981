package dev.elnath.path;

/// This system or this user has no such directory. The text is the contract's (section 2.6).
public final class UnknownDirectoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Says `unknown path`.
  public UnknownDirectoryException() {
    super("unknown path");
  }
}
