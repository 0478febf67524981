package dev.elnath.command;

import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// What generated code does with what a command returns.
public final class Results {
  private Results() {}

  /// Waits for a stage. When the calling thread is interrupted the stage is cancelled.
  ///
  /// @throws InterruptedException if the thread is interrupted, because the calling page went away
  /// @throws CancellationException if the stage was cancelled
  /// @throws Exception what the stage failed with
  public static <T extends @Nullable Object> T await(CompletionStage<T> stage) throws Exception {
    CompletableFuture<T> future = stage.toCompletableFuture();
    try {
      return future.get();
    } catch (InterruptedException gone) {
      future.cancel(true);
      throw gone;
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case Exception cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw failed;
      }
    }
  }

  /// The remaining bytes of a buffer, whose position stays where it is.
  public static Body raw(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return new Body.Raw(bytes);
  }
}
