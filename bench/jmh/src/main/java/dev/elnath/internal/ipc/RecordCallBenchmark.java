package dev.elnath.internal.ipc;

import dev.elnath.config.Limits;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Origin;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A call with a small record, from the content of its frame to the bytes of its answer's frame in
/// the buffer that a connection sends, on one thread.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordCallBenchmark {
  private static final byte[] CONTENT =
      """
      "echo"

      {"payload":{"id":1,"name":"elnath-bench-payload","ok":true}}\
      """
          .getBytes(StandardCharsets.UTF_8);

  /// As that of an application without capabilities, not made for each call.
  private static final Authority.Allowed ALLOWED = new Authority.Allowed(CommandScope.EMPTY);

  private final Dispatcher dispatcher =
      new Dispatcher(RecordCallBenchmark::allow, commands(), Optional.empty());
  private final PageSession session =
      new PageSession(new Main(), dispatcher, Limits.DEFAULT, List.of());
  private final ByteBuffer sent = ByteBuffer.allocate(OutgoingFrame.SMALL_BYTES);
  private long number;

  /// Made by JMH.
  public RecordCallBenchmark() {}

  /// The call.
  @Benchmark
  public Object recordCall() throws RefusedRequest {
    number++;
    Envelope envelope =
        DirectRequest.parse(
            new DirectFrame.Call(number, false, CONTENT),
            Limits.DEFAULT.maxBodyBytes(),
            "page",
            Origin.LOCAL);
    Call call = new Call(envelope, session, reply -> {});
    DirectFrame.answer(number, dispatcher.run(call)).putInto(sent.clear());
    return sent;
  }

  private static Authority.Decision allow(Authority.Query query) {
    return ALLOWED;
  }

  private static CommandTable commands() {
    CommandTable table = new CommandTable();
    table.add("", EchoCommands.of(new Echo()));
    return table;
  }

  private record Main() implements WebviewContext {
    @Override
    public String label() {
      return "main";
    }

    @Override
    public String windowLabel() {
      return "main";
    }

    @Override
    public <T> T supply(Class<T> type) {
      throw new IllegalStateException("nothing of type " + type.getName());
    }
  }
}
