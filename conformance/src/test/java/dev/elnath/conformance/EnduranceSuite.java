package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.asset.Assets;
import dev.elnath.config.Config;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Very many calls and messages in one page: each with its own answer, all in order, and memory
/// that does not grow. In small unless the system property `elnath.endurance` is `full`; see
/// `tools/endurance`.
abstract class EnduranceSuite {
  private static final boolean FULL = "full".equals(System.getProperty("elnath.endurance"));

  /// In kB. A leak of 64 bytes a message would be twice as much.
  private static final long MOST_GROWTH = 64 << 10;

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
    assertThat(endurance.phases())
        .hasSize(10)
        .allSatisfy(phase -> {
          assertThat(phase.done()).as(phase.name()).isEqualTo(phase.asked());
          assertThat(phase.wrong()).as("wrong ones of " + phase.name()).isZero();
          if (FULL) {
            assertThat(phase.growth())
                .as("kB that " + phase.name() + " grew by")
                .isLessThan(MOST_GROWTH);
          }
        });
    if (FULL) {
      assertThat(endurance.growth()).as("kB that the whole run grew by").isLessThan(MOST_GROWTH);
    }
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
