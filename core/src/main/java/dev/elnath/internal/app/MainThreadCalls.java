package dev.elnath.internal.app;

import dev.elnath.platform.Platform;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/// What other threads have the main thread do. Any thread.
final class MainThreadCalls {
  private static final Logger LOG = System.getLogger("dev.elnath.window");

  private final Platform platform;
  private final Map<Object, CompletableFuture<?>> waiting = new ConcurrentHashMap<>();
  private volatile boolean ended;

  MainThreadCalls(Platform platform) {
    this.platform = platform;
  }

  /// Has it done soon, in the order of the calls; at once on the main thread. After [#end] nothing
  /// is done.
  void tell(Runnable task) {
    platform.execute(task);
  }

  /// Has it done and waits for what it gives.
  ///
  /// @throws IllegalStateException if the application ends before, or the thread is interrupted
  <T> T ask(Supplier<T> question) {
    if (platform.isMainThread()) {
      return question.get();
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    Object place = new Object();
    waiting.put(place, answer);
    try {
      if (ended) {
        throw atEnd();
      }
      platform.execute(() -> {
        try {
          answer.complete(question.get());
        } catch (RuntimeException | Error failure) {
          answer.completeExceptionally(failure);
        }
      });
      return answer.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UnansweredException("interrupted while waiting for the main thread", interrupted);
    } catch (ExecutionException failure) {
      throw switch (failure.getCause()) {
        case RuntimeException cause -> cause;
        case Error cause -> throw cause;
        case null, default -> new IllegalStateException(failure);
      };
    } finally {
      waiting.remove(place);
    }
  }

  /// Has it done and waits until it is. When the application ends before, or the thread is
  /// interrupted, it waits no longer.
  void await(Runnable task) {
    try {
      ask(() -> {
        task.run();
        return true;
      });
    } catch (UnansweredException over) {
      LOG.log(Level.DEBUG, "not waiting for the main thread", over);
    }
  }

  /// Why there is no answer.
  static final class UnansweredException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnansweredException(String message) {
      super(message);
    }

    UnansweredException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /// Frees those who wait, since the main thread runs no more.
  void end() {
    ended = true;
    waiting.values().forEach(answer -> answer.completeExceptionally(atEnd()));
  }

  private static UnansweredException atEnd() {
    return new UnansweredException("the application has ended; its windows are gone");
  }
}
