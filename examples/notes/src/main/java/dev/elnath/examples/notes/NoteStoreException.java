package dev.elnath.examples.notes;

import java.sql.SQLException;

/// The database could not be read or written.
final class NoteStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoteStoreException(String what, SQLException cause) {
    super(what + ": " + cause.getMessage(), cause);
  }
}
