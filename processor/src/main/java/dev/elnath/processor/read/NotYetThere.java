package dev.elnath.processor.read;

/// A type is not known yet: another processor may write it in this round.
public final class NotYetThere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotYetThere(String type) {
    super(type, null, false, false);
  }
}
