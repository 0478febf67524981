package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.asset.Assets;
import dev.elnath.config.Config;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Very many calls and messages in one page: each with its own answer, all in order, and memory
/// that does not grow. In small unless the system property `elnath.endurance` is `full`; see
/// `tools/endurance`.
abstract class EnduranceSuite {
  private static final boolean FULL = "full".equals(System.getProperty("elnath.endurance"));

  /// Growth that is let pass, in kB: of the heap without garbage, of Java with its heap of a fixed
  /// size, and of the web process, which collects its garbage when it sees fit. 64 bytes for each
  /// message would be twice as much as the largest of them.
  private static final long MOST_HEAP = 8 << 10;

  private static final long MOST_NATIVE = 48 << 10;
  private static final long MOST_WEB = 64 << 10;

  private final Transport transport;

  EnduranceSuite(Transport transport) {
    this.transport = transport;
  }

  @Test
  void noAnswerIsLostOrMixedUpAndMemoryDoesNotGrow() throws Exception {
    Endurance endurance =
        new Endurance(FULL ? Endurance.Plan.FULL : Endurance.Plan.SMALL, transport);
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    Thread mainThread = new Thread(() -> run(endurance, ended), "main thread");
    mainThread.setDaemon(true);
    mainThread.start();
    assertThat(ended.get(FULL ? 120 : 3, TimeUnit.MINUTES)).isZero();
    List<Endurance.Phase> phases = endurance.phases();
    assertThat(phases)
        .hasSize(10)
        .allSatisfy(phase -> {
          assertThat(phase.done()).as(phase.name()).isEqualTo(phase.asked());
          assertThat(phase.wrong()).as("wrong ones of " + phase.name()).isZero();
        });
    if (FULL) {
      assertFlat(phases);
    }
  }

  private static void assertFlat(List<Endurance.Phase> phases) {
    Endurance.Phase first = phases.getFirst();
    assertThat(phases)
        .allSatisfy(phase -> {
          assertThat(phase.heap())
              .as("Java's heap after " + phase.name())
              .isLessThan(first.heap() + MOST_HEAP);
          assertThat(phase.java())
              .as("Java's memory after " + phase.name())
              .isLessThan(first.java() + MOST_NATIVE);
          assertThat(phase.webLater())
              .as("the web process's memory in " + phase.name())
              .isLessThan(Math.max(first.webLater(), phase.webAtFirst()) + MOST_WEB);
        });
  }

  private void run(Endurance endurance, CompletableFuture<Integer> ended) {
    try {
      Authority everything = query -> new Authority.Allowed(CommandScope.EMPTY);
      ended.complete(
          App.of(
                  Config.parse(
                      """
                      { "identifier": "dev.elnath.endurance",
                        "app": { "windows": [{ "url": "endurance.html" }] } }
                      """))
              .assets(Assets.directory(Path.of("page/dist")))
              .authority(everything)
              .transport(transport)
              .commands(endurance, new Values(), new Requests(), new Failures(), new Channels())
              .run());
    } catch (RuntimeException | Error failure) {
      ended.completeExceptionally(failure);
    }
  }
}
