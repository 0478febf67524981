package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.Transport;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.window.Webview;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What happens when the process that shows a page is killed, in a real window.
final class WebProcessTest {
  private static final String PAGE =
      """
      <!doctype html><script>window.__TAURI_INTERNALS__.invoke('shown')</script>
      """;

  /// Told by each document.
  @Naming(commands = Naming.Case.SNAKE)
  static final class Shown {
    final BlockingQueue<String> documents = new LinkedBlockingQueue<>();

    @Command
    void shown(Webview webview) {
      documents.add(webview.label());
    }
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aProgramThatSeesToItIsToldOfEachCrashAndMayReload() throws Exception {
    Shown shown = new Shown();
    BlockingQueue<String> reasons = new LinkedBlockingQueue<>();
    try (AppUnderTest app =
        AppUnderTest.start(
            PAGE,
            Transport.SCHEME,
            it ->
                it.commands(shown)
                    .onWebProcessEnded((webview, reason) -> {
                      reasons.add(reason);
                      webview.reload();
                    }))) {
      app.get();
      for (int crash = 0; crash < 3; crash++) {
        assertThat(shown.documents.poll(60, TimeUnit.SECONDS)).isEqualTo("main");
        WebProcesses.killAll();
        assertThat(reasons.poll(60, TimeUnit.SECONDS)).isNotBlank();
      }
      assertThat(shown.documents.poll(60, TimeUnit.SECONDS)).isEqualTo("main");
    }
  }
}
