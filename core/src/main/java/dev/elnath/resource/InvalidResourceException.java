package dev.elnath.resource;

/// A resource's id is unknown in its table, or leads to something else than what is wanted. The
/// text is the contract's (section 2.6).
public final class InvalidResourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param id what was asked for
  public InvalidResourceException(long id) {
    super("The resource id " + id + " is invalid.");
  }
}
