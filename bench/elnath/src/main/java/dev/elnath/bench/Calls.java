package dev.elnath.bench;

import dev.elnath.app.App;
import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.command.Request;
import java.lang.foreign.MemorySegment;

/// What the page calls, as `bench/page/bench.js` says.
final class Calls {
  private static final byte FILLING = 7;

  record Payload(int id, String name, boolean ok) {}

  record Message(int i, String text) {}

  @Command
  Payload echo(Payload payload) {
    return payload;
  }

  @Command
  void push(int n, Channel<Message> channel) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      channel.send(new Message(i, "progress"));
    }
  }

  @Command
  byte[] down(int n) {
    byte[] bytes = new byte[n];
    MemorySegment.ofArray(bytes).fill(FILLING);
    return bytes;
  }

  @Command
  int up(Request request) {
    return request.body().bytes().length;
  }

  @Command
  void say(String line) {
    System.out.println(line);
  }

  @Command
  void finish(App app) {
    app.exit(0);
  }
}
