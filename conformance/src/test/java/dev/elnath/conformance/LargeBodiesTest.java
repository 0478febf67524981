package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.command.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Bodies of all lengths over the direct transport in a real window, most of them through shared
/// memory, which goes with its page.
final class LargeBodiesTest {
  private static final int CHANNEL_MESSAGES = 60;
  private static final String PAGE =
      """
      <!doctype html><script type="module">
      const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
      const report = (text) => invoke('report', { text });
      // As Arrays.hashCode has it.
      const hashOf = (buffer) => {
        let hash = 1;
        for (const byte of new Int8Array(buffer)) hash = (Math.imul(hash, 31) + byte) | 0;
        return hash;
      };
      const bytesOf = (length, seed) => {
        const bytes = new Uint8Array(length);
        for (let at = 0; at < length; at++) bytes[at] = (at * seed) ^ (at >> 9);
        return bytes;
      };
      const wrong = [];
      const bothWays = async (length, seed) => {
        const bytes = bytesOf(length, seed);
        const expected = hashOf(bytes.buffer);
        const sent = invoke('hash', bytes);
        bytes.fill(0);
        if ((await sent) !== expected) wrong.push(`${length} to Java`);
        const got = await invoke('make', { length, seed });
        if (got.byteLength !== length || hashOf(got) !== expected) wrong.push(`${length} to the page`);
      };
      const allLengths = async () => {
        for (const length of [0, 1, 65535, 65536, 65537, 70000, 262144, 1048575, 1048576, 1048577,
                              2097151, 2097152, 2097153, 5000000]) {
          await bothWays(length, length + 7);
        }
        await bothWays(50000000, 3);
      };
      const several = async () => {
        await Promise.all([1, 2, 3, 4, 5, 6].map((part) => bothWays(3000000 + part, part)));
        const text = 'ä'.repeat(400000);
        const texts = await Promise.all([1, 2, 3].map(() => invoke('text', { text })));
        if (texts.some((back) => back !== text)) wrong.push('a long text');
      };
      const messagesInOrder = () => new Promise((resolve) => {
        let next = 0;
        const id = transformCallback(({ message, index, end }) => {
          if (end) { resolve(next); return; }
          const length = index % 3 ? 10 : 150000;
          if (index !== next++ || new Uint8Array(message)[0] !== index || message.byteLength !== length) {
            wrong.push(`message ${index}`);
          }
        });
        void invoke('tell', { channel: `__CHANNEL__:${id}` });
      });
      const smallMeanwhile = async () => {
        let answers = 0, over = false;
        const large = Promise.all([1, 2, 3].map((seed) => bothWays(20000000, seed)))
          .then(() => { over = true; });
        while (!over) { if ((await invoke('once', { number: answers })) === answers) answers++; }
        await large;
        return answers;
      };
      const phase = Number(sessionStorage.getItem('phase') ?? '0');
      sessionStorage.setItem('phase', `${phase + 1}`);
      const endlessly = () => {
        const bytes = bytesOf(8000000, 5);
        for (let call = 0; call < 4; call++) {
          const again = () => invoke('echo', bytes).then(again, () => {});
          again();
        }
        void report('on the way');
      };
      if (phase === 0) {
        await allLengths();
        await several();
        const messages = await messagesInOrder();
        const answers = await smallMeanwhile();
        await report(`${wrong.join(', ') || 'all right'}, ${messages} messages, ${answers > 2 ? 'small calls overtook' : answers}`);
        endlessly();
      } else {
        await bothWays(100000, 1);
        await bothWays(3000000, 2);
        await report(wrong.join(', ') || 'all right');
        endlessly();
      }
      </script>
      """;

  /// What the page calls.
  static final class Calls {
    final BlockingQueue<String> reports = new LinkedBlockingQueue<>();

    @Command
    int hash(Request request) {
      return Arrays.hashCode(request.body().bytes());
    }

    @Command
    byte[] make(int length, int seed) {
      byte[] bytes = new byte[length];
      for (int at = 0; at < length; at++) {
        bytes[at] = (byte) ((at * seed) ^ (at >> 9));
      }
      return bytes;
    }

    @Command
    byte[] echo(Request request) {
      return request.body().bytes();
    }

    @Command
    String text(String text) {
      return text;
    }

    @Command
    int once(int number) {
      return number;
    }

    @Command
    void tell(Channel<byte[]> channel) throws InterruptedException {
      for (int index = 0; index < CHANNEL_MESSAGES; index++) {
        byte[] message = new byte[index % 3 == 0 ? 150_000 : 10];
        message[0] = (byte) index;
        channel.sendBytes(message);
      }
      channel.close();
    }

    @Command
    void report(String text) {
      reports.add(text);
    }
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void bodiesOfAllLengthsArriveAndNoMemoryIsLeftOfPagesThatGoHalfWay() throws Exception {
    AtomicInteger rings = rings();
    Calls calls = new Calls();
    try (AppUnderTest test = AppUnderTest.start(PAGE, Transport.DIRECT, it -> it.commands(calls))) {
      App app = test.get();
      assertThat(next(calls))
          .isEqualTo("all right, " + CHANNEL_MESSAGES + " messages, small calls overtook");
      assertThat(rings.get()).as("rings of one page").isEqualTo(1);
      assertThat(next(calls)).isEqualTo("on the way");
      for (int reload = 0; reload < 3; reload++) {
        app.window("main").orElseThrow().webview().reload();
        assertThat(next(calls)).as("after reload %d", reload).isEqualTo("all right");
        assertThat(next(calls)).isEqualTo("on the way");
      }
      assertThat(rings.get()).as("rings of four pages").isEqualTo(4);
      Leftovers.await("rings of pages that are gone", () -> mappedRings() <= 1);
    }
    Leftovers.await("a ring of a window that is closed", () -> mappedRings() == 0);
  }

  private static String next(Calls calls) throws InterruptedException {
    return String.valueOf(calls.reports.poll(120, TimeUnit.SECONDS));
  }

  /// Counts the rings that are used, by what the log says of them.
  private static AtomicInteger rings() {
    AtomicInteger used = new AtomicInteger();
    Logger log = Logger.getLogger("dev.elnath.command");
    log.setLevel(Level.FINE);
    log.setFilter(record -> {
      if (record.getMessage().equals("large bodies go through shared memory")) {
        used.incrementAndGet();
      }
      return record.getLevel().intValue() >= Level.INFO.intValue();
    });
    return used;
  }

  /// Those that this process still has.
  private static long mappedRings() {
    try (Stream<String> mappings = Files.lines(Path.of("/proc/self/maps"))) {
      return mappings.filter(line -> line.contains("memfd:elnath-ring")).count();
    } catch (IOException failure) {
      throw new UncheckedIOException("what this process has mapped cannot be read", failure);
    }
  }
}
