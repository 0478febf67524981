package dev.elnath.codec;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// What a writer needs until its text is taken. A few wait for the next writers of any thread, none
/// of them with much memory; one that is not given back is garbage as everything else.
final class Scratch {
  private static final int PLACES = 16;
  private static final int FIRST_LENGTH = 256;
  private static final int MAX_KEPT_LENGTH = 8 * 1024;
  private static final AtomicReferenceArray<@Nullable Scratch> FREE =
      new AtomicReferenceArray<>(PLACES);

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
    Scratch free = FREE.getAndSet(place(), null);
    return free == null ? new Scratch(FIRST_LENGTH) : free;
  }

  /// To be called once, by who does not use it any more.
  void giveBack() {
    if (text.array().length <= MAX_KEPT_LENGTH) {
      text.clear();
      nesting.clear();
      FREE.set(place(), this);
    }
  }

  private static int place() {
    return (int) Thread.currentThread().threadId() & (PLACES - 1);
  }
}
