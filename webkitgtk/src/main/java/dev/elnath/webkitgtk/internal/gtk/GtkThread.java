package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.platform.PlatformException;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeLibrary;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;

/// The thread that GTK and WebKit take for their main thread. It is started as early as can be,
/// loads the libraries and starts GTK, and then runs the program's event loop.
///
/// It never ends, and is none that the program has: a thread that WebKit took for its main thread
/// may hang for good when it ends, since WebKit's leftovers are then run in the thread's
/// destructors. That is seen with the thread that ran `main`, now and then.
public final class GtkThread {
  private static final NativeFunction GTK_INIT_CHECK = new NativeFunction("gtk_init_check");

  private GtkThread() {}

  /// Begins to start GTK, unless that has begun. Any thread; does not wait.
  public static void begin() {
    Begun.TASK.isDone();
  }

  /// Runs a task on the thread and waits until it has ended. Called once in a process.
  ///
  /// @throws PlatformException if the libraries cannot be loaded or there is no display
  static void run(Runnable task) {
    CompletableFuture<Void> end = new CompletableFuture<>();
    if (!Begun.TASK.complete(new Task(task, end))) {
      throw new IllegalStateException("Platform.run was called before; it runs once");
    }
    try {
      end.join();
    } catch (CompletionException failure) {
      switch (failure.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw failure;
      }
    }
  }

  private record Task(Runnable body, CompletableFuture<Void> end) {
    void run(CompletableFuture<Void> started) {
      try {
        started.join();
        body.run();
        end.complete(null);
      } catch (CompletionException unstarted) {
        end.completeExceptionally(unstarted.getCause());
      } catch (Throwable failure) {
        end.completeExceptionally(failure);
      }
    }
  }

  private static void live() {
    CompletableFuture<Void> started = new CompletableFuture<>();
    try {
      NativeLibrary.load();
      if (!NativeFunction.asBoolean(GTK_INIT_CHECK.call(0, 0))) {
        throw new PlatformException(noDisplay());
      }
      started.complete(null);
    } catch (Throwable failure) {
      started.completeExceptionally(failure);
    }
    Begun.TASK.join().run(started);
    while (true) {
      LockSupport.park();
    }
  }

  private static String noDisplay() {
    return "gtk_init_check failed: there is no display to open windows on (DISPLAY is %s, WAYLAND_DISPLAY is %s); start the program in a desktop session, or under xvfb-run"
        .formatted(variable("DISPLAY"), variable("WAYLAND_DISPLAY"));
  }

  private static String variable(String name) {
    String value = System.getenv(name);
    return value == null ? "not set" : value;
  }

  private static final class Begun {
    static final CompletableFuture<Task> TASK = start();

    private static CompletableFuture<Task> start() {
      // Java copies the environment now, since GTK takes a variable out of it while it starts.
      System.getenv();
      Thread.ofPlatform().daemon().name("elnath-main").start(GtkThread::live);
      return new CompletableFuture<>();
    }
  }
}
