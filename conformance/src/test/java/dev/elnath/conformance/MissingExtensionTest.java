package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.command.Request;
import dev.elnath.config.Config;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import dev.elnath.window.WindowBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A program whose web processes cannot load the extension for the direct transport: its pages call
/// over `scheme` then, and nothing else is different.
final class MissingExtensionTest {
  private static final String PAGE =
      """
      <!doctype html><script>
      const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
      (async () => {
        const found = '__ELNATH_DIRECT__' in window;
        const greeting = await invoke('greet', { name: 'Ada' });
        const sent = new Uint8Array(300000).map((_, at) => at * 7);
        const back = new Uint8Array(await invoke('echo', sent));
        const same = back.length === sent.length && back.every((byte, at) => byte === sent[at]);
        const messages = await new Promise((resolve) => {
          let count = 0;
          const id = transformCallback((message) => message.end ? resolve(count) : count++);
          void invoke('tell', { channel: `__CHANNEL__:${id}` });
        });
        await invoke('report', { text: `${greeting}, ${found}, ${same}, ${messages}` });
      })().catch((reason) => invoke('report', { text: `failed: ${reason}` }));
      </script>
      """;

  /// What is wrong with the library.
  enum Fault {
    ABSENT {
      @Override
      void befall(Path library) throws IOException {
        Files.delete(library);
      }
    },
    EMPTY {
      @Override
      void befall(Path library) throws IOException {
        Files.write(library, new byte[0]);
      }
    },
    CUT_OFF {
      @Override
      void befall(Path library) throws IOException {
        Files.write(library, Arrays.copyOf(Files.readAllBytes(library), 5_000));
      }
    },
    FOR_ANOTHER_PROCESSOR {
      @Override
      void befall(Path library) throws IOException {
        byte[] elf = Files.readAllBytes(library);
        elf[MACHINE] = elf[MACHINE] == AARCH64 ? X86_64 : AARCH64;
        Files.write(library, elf);
      }
    };

    private static final int MACHINE = 18;
    private static final byte X86_64 = 62;
    private static final byte AARCH64 = (byte) 183;

    abstract void befall(Path library) throws IOException;
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

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void pagesCallOverScheme(Fault fault) throws Exception {
    DirectConnections connections = DirectConnections.counted();
    List<Path> earlier = OwnSockets.endingWith("/media/socket");
    Calls calls = new Calls();
    CompletableFuture<App> ready = new CompletableFuture<>();
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    Thread mainThread = new Thread(() -> run(calls, ready, ended), "main thread without extension");
    mainThread.setDaemon(true);
    mainThread.start();
    App app = ready.get(1, TimeUnit.MINUTES);
    List<Path> sockets = new ArrayList<>(OwnSockets.endingWith("/media/socket"));
    sockets.removeAll(earlier);
    assertThat(sockets).as("what the program has unpacked").hasSize(1);
    fault.befall(library(sockets.getFirst().resolve("../..").normalize()));

    app.openWindow(WindowBuilder.labelled("main").build());
    assertThat(calls.reports.poll(1, TimeUnit.MINUTES)).isEqualTo("Hello, Ada, false, true, 1000");
    assertThat(connections.count()).as("direct connections").isZero();
    app.exit(0);
    assertThat(ended.get(1, TimeUnit.MINUTES)).isZero();
  }

  private static Path library(Path directory) throws IOException {
    try (DirectoryStream<Path> libraries = Files.newDirectoryStream(directory, "*.so")) {
      return libraries.iterator().next();
    }
  }

  private static void run(
      Calls calls, CompletableFuture<App> ready, CompletableFuture<Integer> ended) {
    try {
      Authority everything = query -> new Authority.Allowed(CommandScope.EMPTY);
      String config =
          "{\"identifier\":\"dev.elnath.extension\",\"app\":{\"windows\":[{\"create\":false}]}}";
      ended.complete(
          App.of(Config.parse(config))
              .assets(path ->
                  path.equals("index.html")
                      ? Optional.of(PAGE.getBytes(StandardCharsets.UTF_8))
                      : Optional.empty())
              .authority(everything)
              .transport(Transport.DIRECT)
              .commands(calls)
              .onReady(ready::complete)
              .run());
    } catch (RuntimeException | Error failure) {
      ready.completeExceptionally(failure);
      ended.completeExceptionally(failure);
    }
  }
}
