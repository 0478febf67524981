package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.Transport;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A program for whose extension the disk has no room: its pages call over `scheme`, and the log
/// says why. Files may not be longer than a part of the extension until then, so its write is cut
/// short as on a full disk.
final class FullDiskTest {
  private static final Logger LOG = Logger.getLogger("dev.elnath.webkitgtk");
  private static final int ROOM = 4096;

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void pagesCallOverSchemeWhenTheExtensionCannotBeWritten() throws Exception {
    DirectConnections connections = DirectConnections.counted();
    CompletableFuture<String> warned = new CompletableFuture<>();
    // The warning comes before the first web process, which could not run with this limit.
    LOG.setFilter(record -> {
      limitFiles("unlimited");
      warned.complete(record.getMessage());
      return true;
    });
    limitFiles(Integer.toString(ROOM));
    CallingPage page = new CallingPage();
    try (AppUnderTest app =
        AppUnderTest.start(CallingPage.TEXT, Transport.DIRECT, it -> it.commands(page))) {
      app.get();
      assertThat(page.report()).isEqualTo(CallingPage.EVERYTHING);
      assertThat(connections.count()).as("direct connections").isZero();
      assertThat(warned.get(60, TimeUnit.SECONDS))
          .contains("Pages have no direct transport")
          .contains("could not be written to");
    } finally {
      limitFiles("unlimited");
    }
  }

  private static void limitFiles(String bytes) {
    try {
      int status =
          new ProcessBuilder(
                  "prlimit", "--pid=" + ProcessHandle.current().pid(), "--fsize=" + bytes + ":")
              .inheritIO()
              .start()
              .waitFor();
      assertThat(status).as("what prlimit ends with").isZero();
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError("files could not be limited to " + bytes, failure);
    }
  }
}
