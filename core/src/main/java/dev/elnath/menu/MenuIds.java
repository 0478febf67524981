package dev.elnath.menu;

import java.util.concurrent.atomic.AtomicLong;

/// Names for what was given none.
final class MenuIds {
  private static final AtomicLong LAST = new AtomicLong();

  private MenuIds() {}

  static String next() {
    return "menu-" + LAST.incrementAndGet();
  }
}
