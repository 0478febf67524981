package dev.elnath.examples.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What a user does with one page, step by step, and what the page has to show after each.
final class Walk {
  private static final int SECONDS = 60;

  private final String page;
  private final List<Step> steps = new ArrayList<>();
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private int next;
  private String last = "";

  /// @param press what to write into the page's inputs before its button is pressed; empty to leave
  ///   it alone
  /// @param before done first
  /// @param shown a regular expression
  private record Step(Optional<Map<String, String>> press, Runnable before, String shown) {}

  private Walk(String page) {
    this.page = page;
  }

  static Walk through(String page) {
    return new Walk(page);
  }

  String page() {
    return page;
  }

  /// Presses the button and waits for a text.
  Walk press(Map<String, String> inputs, String shown) {
    steps.add(new Step(Optional.of(inputs), () -> {}, shown));
    return this;
  }

  /// Does something outside of the page and waits for a text.
  Walk meet(Runnable event, String shown) {
    steps.add(new Step(Optional.empty(), event, shown));
    return this;
  }

  /// The page shows a text.
  ///
  /// @return what to write before the button is pressed, if it is time to
  synchronized Optional<Map<String, String>> seen(String text) {
    last = text;
    boolean first = text.isEmpty() && next == 0;
    if (!first
        && (next == 0
            || next > steps.size()
            || !text.matches("(?s)" + steps.get(next - 1).shown()))) {
      return Optional.empty();
    }
    next++;
    if (next > steps.size()) {
      done.complete(null);
      return Optional.empty();
    }
    steps.get(next - 1).before().run();
    return steps.get(next - 1).press();
  }

  void await() throws Exception {
    try {
      done.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      synchronized (this) {
        throw new AssertionError(
            "step %d of %s has not shown %s but: %s"
                .formatted(next, page, next == 0 ? "a page" : steps.get(next - 1).shown(), last),
            late);
      }
    }
  }
}
