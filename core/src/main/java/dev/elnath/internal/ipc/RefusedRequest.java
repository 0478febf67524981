package dev.elnath.internal.ipc;

/// A request is not one. The text is the contract's (section 2.1).
final class RefusedRequest extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedRequest(String message) {
    super(message, null, false, false);
  }

  static void unless(boolean condition, String message) throws RefusedRequest {
    if (!condition) {
      throw new RefusedRequest(message);
    }
  }
}
