package dev.elnath.permission;

/// An entry of a scope is not what the command asks for. The command has not run; the text, which
/// the page's promise is rejected with, names the entry.
public final class ScopeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ScopeException(String message, Throwable cause) {
    super(message, cause);
  }
}
