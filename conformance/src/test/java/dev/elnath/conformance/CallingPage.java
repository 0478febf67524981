package dev.elnath.conformance;

import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.command.Request;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A page that calls, sends and gets bytes and messages as soon as it is loaded, and what it calls.
final class CallingPage {
  static final String TEXT =
      """
      <!doctype html><script>
      const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
      (async () => {
        const greeting = await invoke('greet', { name: 'Ada' });
        const sent = new Uint8Array(300000).map((_, at) => at * 7);
        const back = new Uint8Array(await invoke('echo', sent));
        const same = back.length === sent.length && back.every((byte, at) => byte === sent[at]);
        const messages = await new Promise((resolve) => {
          let count = 0;
          const id = transformCallback((message) => message.end ? resolve(count) : count++);
          void invoke('tell', { channel: `__CHANNEL__:${id}` });
        });
        await invoke('report', { text: `${greeting}, ${same}, ${messages}` });
      })().catch((reason) => invoke('report', { text: `failed: ${reason}` }));
      </script>
      """;

  /// What it reports when everything has come there and back.
  static final String EVERYTHING = "Hello, Ada, true, 1000";

  private final BlockingQueue<String> reports = new LinkedBlockingQueue<>();

  @Command
  String greet(String name) {
    return "Hello, " + name;
  }

  @Command
  byte[] echo(Request request) {
    return request.body().bytes();
  }

  @Command
  void tell(Channel<Integer> channel) throws InterruptedException {
    for (int number = 0; number < 1_000; number++) {
      channel.send(number);
    }
    channel.close();
  }

  @Command
  void report(String text) {
    reports.add(text);
  }

  /// What the page reports next.
  String report() throws InterruptedException {
    return String.valueOf(reports.poll(60, TimeUnit.SECONDS));
  }
}
