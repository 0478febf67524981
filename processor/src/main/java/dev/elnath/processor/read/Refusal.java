package dev.elnath.processor.read;

import javax.lang.model.element.Element;

/// What a program asks for cannot be generated.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Element where;

  Refusal(Element where, String problem) {
    super(problem, null, false, false);
    this.where = where;
  }

  /// The element at which the compiler reports it.
  public Element where() {
    return where;
  }

  /// What is wrong, and what would be right.
  public String problem() {
    return String.valueOf(getMessage());
  }
}
