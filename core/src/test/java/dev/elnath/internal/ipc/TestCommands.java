package dev.elnath.internal.ipc;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.MemberNames;
import dev.elnath.command.Body;
import dev.elnath.command.CommandCall;
import dev.elnath.command.CommandHandler;
import dev.elnath.command.CommandSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// Commands written by hand, as the processor would write them.
final class TestCommands implements CommandSet {
  final AtomicInteger runs = new AtomicInteger();
  final CountDownLatch blocked = new CountDownLatch(1);
  final CountDownLatch release = new CountDownLatch(1);
  final CountDownLatch interrupted = new CountDownLatch(1);

  /// The body of one command.
  private interface Work {
    Body run(CommandCall call) throws Exception;
  }

  private record Named(String name, Work work) implements CommandHandler {
    @Override
    public Body run(CommandCall call) throws Exception {
      return work.run(call);
    }
  }

  @Override
  public List<CommandHandler> handlers() {
    return List.of(
        new Named("greet", this::greet),
        new Named("bytes", call -> new Body.Raw(call.request().body().bytes())),
        new Named("block", this::block),
        new Named(
            "throw",
            call -> {
              throw new IllegalStateException("it went wrong");
            }),
        new Named(
            "overflow",
            call -> {
              throw new StackOverflowError();
            }),
        new Named("header", call -> json(call.request().headers().all("X-Mine").toString())));
  }

  private Body greet(CommandCall call) {
    runs.incrementAndGet();
    JsonReader in = call.arguments("name");
    MemberNames names = MemberNames.of("name");
    in.beginObject("arguments");
    String name = null;
    for (int member; (member = in.nextMember(names)) != JsonReader.END; ) {
      if (member == 0) {
        try {
          name = in.readString();
        } catch (DecodeException problem) {
          throw call.invalid("name", problem);
        }
      } else {
        in.skip();
      }
    }
    in.end();
    if (name == null) {
      throw call.missing("name");
    }
    return json("Hello, " + name + "!");
  }

  private Body block(CommandCall call) throws InterruptedException {
    runs.incrementAndGet();
    blocked.countDown();
    try {
      release.await();
    } catch (InterruptedException gone) {
      interrupted.countDown();
      throw gone;
    }
    return json("released");
  }

  static Body json(String text) {
    return new Body.JsonText(("\"" + text + "\"").getBytes(StandardCharsets.UTF_8));
  }
}
