package returns;

import dev.elnath.command.Body;
import dev.elnath.command.Command;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

public final class Results {
  @Command
  public byte[] bytes() {
    return bytesOf("bytes");
  }

  @Command
  public ByteBuffer buffer() {
    return ByteBuffer.wrap(bytesOf("a buffer")).position(2);
  }

  @Command
  public Body body() {
    return new Body.JsonText(bytesOf("[1]"));
  }

  @Command
  public Body.Raw raw() {
    return new Body.Raw(bytesOf("raw"));
  }

  @Command
  public byte @Nullable [] bytesOrNull(boolean absent) {
    return absent ? null : bytes();
  }

  @Command
  public Optional<byte[]> bytesOrEmpty(boolean absent) {
    return absent ? Optional.empty() : Optional.of(bytes());
  }

  @Command
  public CompletionStage<List<String>> later() {
    return CompletableFuture.supplyAsync(() -> List.of("later"));
  }

  @Command
  public CompletableFuture<Void> laterNothing() {
    return CompletableFuture.completedFuture(null);
  }

  @Command
  public CompletionStage<Optional<byte[]>> laterBytes() {
    return CompletableFuture.completedFuture(Optional.of(bytes()));
  }

  @Command
  public CompletionStage<@Nullable String> laterPerhaps() {
    return CompletableFuture.completedFuture(null);
  }

  @Command
  public CompletionStage<String> fails() {
    return CompletableFuture.supplyAsync(
        () -> {
          throw new IllegalStateException("it went wrong");
        });
  }

  @Command
  public CompletionStage<String> never() {
    return new CompletableFuture<>();
  }

  @Command
  public Map<String, byte[]> nestedBytes() {
    return Map.of("bytes", new byte[] {0, 127, -128, -1});
  }

  @Command
  public static long beyond() {
    return 1L << 53;
  }

  private static byte[] bytesOf(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
