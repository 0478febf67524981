package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.Transport;
import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.command.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A program whose web processes cannot load the extension for the direct transport: its pages call
/// over `scheme` then, and nothing else is different.
final class MissingExtensionTest {
  private static final String PAGE =
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

  private static final String EVERYTHING = "Hello, Ada, true, 1000";

  /// What is wrong with the library.
  enum Fault {
    EMPTY,
    NO_LIBRARY,
    FOR_ANOTHER_PROCESSOR,
    ABSENT;

    private static final int MACHINE = 18;
    private static final byte X86_64 = 62;
    private static final byte AARCH64 = (byte) 183;

    /// Befalls the library; the process that runs goes on with the file that it has.
    void befall(Path file, byte[] library) throws IOException {
      switch (this) {
        case EMPTY -> replace(file, new byte[0]);
        case NO_LIBRARY ->
            replace(file, "no library".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        case FOR_ANOTHER_PROCESSOR -> {
          byte[] changed = library.clone();
          changed[MACHINE] = library[MACHINE] == AARCH64 ? X86_64 : AARCH64;
          replace(file, changed);
        }
        case ABSENT -> Files.delete(file);
      }
    }

    private static void replace(Path file, byte[] library) throws IOException {
      Path other = Files.write(file.resolveSibling("other"), library);
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// What the page calls.
  static final class Calls {
    final BlockingQueue<String> reports = new LinkedBlockingQueue<>();

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
  }

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void pagesCallOverSchemeWhenTheExtensionCannotBeLoaded() throws Exception {
    DirectConnections connections = DirectConnections.counted();
    Calls calls = new Calls();
    try (AppUnderTest app =
        AppUnderTest.start(
            PAGE,
            Transport.DIRECT,
            it -> it.commands(calls).onWebProcessEnded((webview, _) -> webview.reload()))) {
      app.get();
      assertThat(report(calls)).as("with the extension").isEqualTo(EVERYTHING);
      assertThat(connections.count()).as("direct connections").isEqualTo(1);

      Path file = library();
      byte[] library = Files.readAllBytes(file);
      for (Fault fault : Fault.values()) {
        fault.befall(file, library);
        WebProcesses.killAll();
        assertThat(report(calls)).as("with a library that is %s", fault).isEqualTo(EVERYTHING);
        assertThat(connections.count()).as("direct connections").isEqualTo(1);
      }
    }
  }

  private static String report(Calls calls) throws InterruptedException {
    return String.valueOf(calls.reports.poll(60, TimeUnit.SECONDS));
  }

  /// What the program has unpacked for its web processes.
  private static Path library() throws IOException {
    List<Path> sockets = OwnSockets.endingWith("/media/socket");
    assertThat(sockets).hasSize(1);
    Path directory = sockets.getFirst().resolve("../..").normalize();
    try (DirectoryStream<Path> libraries = Files.newDirectoryStream(directory, "*.so")) {
      return libraries.iterator().next();
    }
  }
}
