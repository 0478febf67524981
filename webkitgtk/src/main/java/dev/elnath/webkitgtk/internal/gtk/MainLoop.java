package dev.elnath.webkitgtk.internal.gtk;

import dev.elnath.platform.PlatformException;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.UpcallId;
import dev.elnath.webkitgtk.internal.ffi.Upcalls;
import dev.elnath.webkitgtk.internal.log.Log;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// GTK's event loop, and the tasks that other threads hand to it.
public final class MainLoop {
  private static final NativeFunction LOOP_NEW = new NativeFunction("g_main_loop_new");
  private static final NativeFunction LOOP_RUN = new NativeFunction("g_main_loop_run");
  private static final NativeFunction LOOP_QUIT = new NativeFunction("g_main_loop_quit");
  private static final NativeFunction LOOP_UNREF = new NativeFunction("g_main_loop_unref");
  private static final NativeFunction IDLE_ADD = new NativeFunction("g_idle_add_full");

  private static final NativeFunction ITERATION = new NativeFunction("g_main_context_iteration");

  private static final long PRIORITY_DEFAULT = 0;
  private static final long SOURCE_REMOVE = 0;
  private static final long SOURCE_CONTINUE = 1;
  private static final long LONGEST_TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(8);

  private static final long LONGEST_END_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final MainThread mainThread;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean woken = new AtomicBoolean();
  private final UpcallId drain = Upcalls.register("running tasks", (a, b, c, d) -> drain());
  private volatile boolean ended;
  private long loop;

  /// @param mainThread is claimed by [#run]
  public MainLoop(MainThread mainThread) {
    this.mainThread = mainThread;
  }

  /// Runs until [#quit], on [GtkThread]. The calling thread waits.
  ///
  /// @param ready runs before the first event; what it throws ends the loop
  /// @param last runs after the last event
  /// @throws PlatformException if there is no display
  public void run(Runnable ready, Runnable last) {
    GtkThread.run(() -> runHere(ready, last));
  }

  private void runHere(Runnable ready, Runnable last) {
    mainThread.claim();
    try {
      loop = LOOP_NEW.nonNull(LOOP_NEW.call(0, 0));
      try {
        ready.run();
        LOOP_RUN.call(loop);
      } finally {
        last.run();
        finishWhatIsDue();
        LOOP_UNREF.call(loop);
      }
    } finally {
      end();
    }
  }

  /// Lets WebKit tell its processes that they may go.
  private static void finishWhatIsDue() {
    long start = System.nanoTime();
    boolean more = true;
    while (more && System.nanoTime() - start < LONGEST_END_NANOS) {
      more = NativeFunction.asBoolean(ITERATION.call(0, 0));
    }
  }

  /// Runs a task on the main thread, in the order of the calls, at once if this is the main thread.
  /// Any thread; dropped after the end.
  public void execute(Runnable task) {
    if (ended) {
      return;
    }
    if (mainThread.isCurrent()) {
      run(task);
    } else {
      enqueue(task);
    }
  }

  /// Runs a task on the main thread by itself, so that it may have an event loop of its own while
  /// the tasks of [#execute] go on. Any thread; dropped after the end.
  public void later(Runnable task) {
    UpcallId[] id = new UpcallId[1];
    id[0] =
        Upcalls.register(
            "running a task on the main thread",
            SOURCE_REMOVE,
            (a, b, c, d) -> {
              id[0].close();
              run(task);
              return SOURCE_REMOVE;
            });
    IDLE_ADD.call(PRIORITY_DEFAULT, Upcalls.stub(0), id[0].value(), 0);
  }

  /// Ends [#run] after the tasks that wait. Any thread.
  public void quit() {
    if (!ended) {
      enqueue(this::stop);
    }
  }

  private void stop() {
    end();
    LOOP_QUIT.call(loop);
  }

  private void end() {
    ended = true;
    tasks.clear();
    drain.close();
  }

  private void enqueue(Runnable task) {
    tasks.add(task);
    if (woken.compareAndSet(false, true)) {
      IDLE_ADD.call(PRIORITY_DEFAULT, Upcalls.stub(0), drain.value(), 0);
    }
  }

  private long drain() {
    long start = System.nanoTime();
    while (true) {
      for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
        run(task);
        if (System.nanoTime() - start > LONGEST_TURN_NANOS) {
          return SOURCE_CONTINUE;
        }
      }
      woken.set(false);
      if (tasks.isEmpty() || !woken.compareAndSet(false, true)) {
        return SOURCE_REMOVE;
      }
    }
  }

  private static void run(Runnable task) {
    try {
      task.run();
    } catch (Throwable failure) {
      Log.failed("running a task on the main thread", failure);
    }
  }
}
