package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.app.Transport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A program whose web processes cannot load the extension for the direct transport: its pages call
/// over `scheme` then, and nothing else is different.
final class MissingExtensionTest {
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

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void pagesCallOverSchemeWhenTheExtensionCannotBeLoaded() throws Exception {
    DirectConnections connections = DirectConnections.counted();
    CallingPage page = new CallingPage();
    try (AppUnderTest app =
        AppUnderTest.start(
            CallingPage.TEXT,
            Transport.DIRECT,
            it -> it.commands(page).onWebProcessEnded((webview, _) -> webview.reload()))) {
      app.get();
      assertThat(page.report()).as("with the extension").isEqualTo(CallingPage.EVERYTHING);
      assertThat(connections.count()).as("direct connections").isEqualTo(1);

      Path file = library();
      byte[] library = Files.readAllBytes(file);
      for (Fault fault : Fault.values()) {
        fault.befall(file, library);
        WebProcesses.killAll();
        assertThat(page.report())
            .as("with a library that is %s", fault)
            .isEqualTo(CallingPage.EVERYTHING);
        assertThat(connections.count()).as("direct connections").isEqualTo(1);
      }
    }
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
