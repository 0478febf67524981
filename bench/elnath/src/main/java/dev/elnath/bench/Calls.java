package dev.elnath.bench;

import dev.elnath.app.App;
import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.command.Request;
import java.util.Arrays;

/// What the page calls, as `bench/page/bench.js` says.
final class Calls {
  private static final byte FILLING = 7;

  /// Copied over and over, as fast as the other programs fill memory; a loop that C1 has compiled
  /// is many times slower.
  private static final int PIECE = 16 << 10;

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
    Arrays.fill(bytes, 0, Math.min(n, PIECE), FILLING);
    for (int filled = PIECE; filled < n; filled += PIECE) {
      System.arraycopy(bytes, 0, bytes, filled, Math.min(PIECE, n - filled));
    }
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
