package dev.elnath.codec;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Objects that wait for whoever needs one next, on any thread; only a few of them, and none for
/// two at once. One that is not put back is garbage as everything else.
///
/// @param <T> their type
final class Spares<T> {
  private static final int PLACES = 16;

  private final AtomicReferenceArray<@Nullable T> waiting = new AtomicReferenceArray<>(PLACES);

  /// One that nobody else has, if there is one.
  @Nullable T take() {
    return waiting.getAndSet(place(), null);
  }

  /// To be called by who does not use it any more.
  void add(T spare) {
    waiting.setRelease(place(), spare);
  }

  private static int place() {
    return (int) Thread.currentThread().threadId() & (PLACES - 1);
  }
}
