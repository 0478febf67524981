package dev.elnath.webkitgtk.internal.gtk;

import org.jspecify.annotations.Nullable;

/// Which thread may touch GTK and WebKit.
public final class MainThread {
  private volatile @Nullable Thread thread;

  /// Makes the calling thread the main thread.
  ///
  /// @throws IllegalStateException if there was one before
  synchronized void claim() {
    if (thread != null) {
      throw new IllegalStateException("Platform.run was called before; it runs once");
    }
    thread = Thread.currentThread();
  }

  /// Whether the calling thread is the main thread.
  public boolean isCurrent() {
    return Thread.currentThread() == thread;
  }

  /// Checks the calling thread.
  ///
  /// @param method what it called, for the message
  /// @throws IllegalStateException if it is not the main thread
  public void require(String method) {
    if (!isCurrent()) {
      throw new IllegalStateException(
          "%s was called by thread %s; only the main thread may: use Platform.execute"
              .formatted(method, Thread.currentThread()));
    }
  }
}
