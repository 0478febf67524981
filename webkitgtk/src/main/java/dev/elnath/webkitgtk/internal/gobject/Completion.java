package dev.elnath.webkitgtk.internal.gobject;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.UpcallId;
import dev.elnath.webkitgtk.internal.ffi.Upcalls;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;

/// What an asynchronous function of GIO calls once when it has ended, as its callback and the
/// callback's data. Main thread.
public final class Completion {
  private final UpcallId id;

  private Completion(UpcallId id) {
    this.id = id;
  }

  /// Finishes a function and completes a future with what came of it, or with a [PlatformException]
  /// that has the text of its error.
  ///
  /// @param subject what the function does, for the log
  /// @param finish the function's other half
  /// @param read makes the future's value of what `finish` gave, and frees that
  public static <T> Completion of(
      String subject, NativeFunction finish, LongFunction<T> read, CompletableFuture<T> future) {
    UpcallId[] id = new UpcallId[1];
    id[0] =
        Upcalls.register(
            subject,
            (source, result, c, d) -> {
              id[0].close();
              complete(finish, source, result, read, future);
              return 0;
            });
    return new Completion(id[0]);
  }

  /// The address of the callback.
  public long callback() {
    return Upcalls.stub(2);
  }

  /// The callback's data.
  public long data() {
    return id.value();
  }

  private static <T> void complete(
      NativeFunction finish,
      long source,
      long result,
      LongFunction<T> read,
      CompletableFuture<T> future) {
    try (ErrorSlot error = new ErrorSlot()) {
      long made = finish.call(source, result, error.address());
      error.check(finish);
      future.complete(read.apply(made));
    } catch (RuntimeException | Error failure) {
      future.completeExceptionally(failure);
    }
  }
}
