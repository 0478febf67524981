package dev.elnath.webkitgtk.internal.webkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a document waits for. When it goes, whatever was not answered is let go. Main thread.
final class PendingAnswers {
  /// One thing that is waited for.
  interface Pending {
    /// Lets the native side go without an answer. Called once, if the answer was not given.
    void abandon();
  }

  private final Set<Pending> pending = new HashSet<>();

  void add(Pending waiting) {
    pending.add(waiting);
  }

  void remove(Pending answered) {
    pending.remove(answered);
  }

  void abandonAll() {
    List<Pending> waiting = List.copyOf(pending);
    pending.clear();
    waiting.forEach(Pending::abandon);
  }

  int size() {
    return pending.size();
  }
}
