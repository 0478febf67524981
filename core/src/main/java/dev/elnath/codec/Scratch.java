package dev.elnath.codec;

/// What a writer needs until its text is taken. A few wait for the next writers, none of them with
/// much memory.
final class Scratch {
  private static final int FIRST_LENGTH = 256;
  private static final int MAX_KEPT_LENGTH = 8 * 1024;
  private static final Spares<Scratch> SPARES = new Spares<>();

  private final TextBuffer text;
  private final Nesting nesting = new Nesting();

  Scratch(int expectedLength) {
    this.text = new TextBuffer(expectedLength);
  }

  TextBuffer text() {
    return text;
  }

  Nesting nesting() {
    return nesting;
  }

  /// One that nobody else has.
  static Scratch take() {
    Scratch spare = SPARES.take();
    return spare == null ? new Scratch(FIRST_LENGTH) : spare;
  }

  /// To be called once, by who does not use it any more.
  void giveBack() {
    if (text.array().length <= MAX_KEPT_LENGTH) {
      text.clear();
      nesting.clear();
      SPARES.add(this);
    }
  }
}
