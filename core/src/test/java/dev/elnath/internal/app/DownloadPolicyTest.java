package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.app.AppBuilder;
import dev.elnath.platform.DownloadDecision;
import dev.elnath.platform.DownloadListener;
import dev.elnath.window.DownloadHandler;
import dev.elnath.window.DownloadRequest;
import dev.elnath.window.DownloadResult;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DownloadPolicyTest {
  private static final Path ABSENT = Path.of("/absent");

  @TempDir private Path folder;

  /// What became of a file.
  private static final class Decided implements DownloadDecision {
    final CompletableFuture<Optional<Path>> file = new CompletableFuture<>();
    final CompletableFuture<DownloadListener> listener = new CompletableFuture<>();

    @Override
    public void save(Path path, DownloadListener told) {
      listener.complete(told);
      file.complete(Optional.of(path));
    }

    @Override
    public void refuse() {
      file.complete(Optional.empty());
    }

    Optional<Path> await() throws Exception {
      return file.get(60, TimeUnit.SECONDS);
    }
  }

  private Optional<Path> byDefault(TestApp app, String name, boolean own) throws Exception {
    Webview webview = app.app.window("main").orElseThrow().webview();
    Decided decided = new Decided();
    new DownloadPolicy(Optional.empty(), () -> folder.resolve("kept"))
        .wanted(new DownloadRequest(webview, "tauri://localhost/a", name, own), decided);
    return decided.await();
  }

  @Test
  void theApplicationsPagesMayKeepFilesUnderNamesThatAreNotTaken() throws Exception {
    try (TestApp app = new TestApp()) {
      Path kept = folder.resolve("kept");
      assertThat(byDefault(app, "a.tar.gz", true)).contains(kept.resolve("a.tar.gz"));
      Files.createFile(kept.resolve("a.tar.gz"));
      assertThat(byDefault(app, "a.tar.gz", true)).contains(kept.resolve("a.tar (1).gz"));
      Files.createSymbolicLink(kept.resolve("a.tar (1).gz"), folder.resolve("absent"));
      assertThat(byDefault(app, "a.tar.gz", true)).contains(kept.resolve("a.tar (2).gz"));
    }
  }

  @Test
  void otherPagesMayNot() throws Exception {
    try (TestApp app = new TestApp()) {
      assertThat(byDefault(app, "a", false)).isEmpty();
      assertThat(folder.resolve("kept")).doesNotExist();
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "report.pdf, report.pdf",
        "../../.ssh/authorized_keys, authorized_keys",
        "..\\..\\autostart.exe, autostart.exe",
        "/etc/passwd, passwd",
        "...hidden, hidden",
        ".., download",
        "\"\", download",
        "\" \", download",
        "a/, download",
        "\"a\nb\u0000c\", abc",
        "a\u202Ecod.exe, acod.exe",
        "Grüße.txt, Grüße.txt"
      })
  void aSuggestedNameIsMadePlain(String suggested, String plain) {
    assertThat(DownloadName.plain(suggested)).isEqualTo(plain);
  }

  @Test
  void aLongNameIsCutWhereACharacterEnds() {
    assertThat(DownloadName.plain("ü".repeat(300))).isEqualTo("ü".repeat(124));
  }

  @Test
  void aFolderWithoutAFreeNameIsToldOf() throws IOException {
    Files.createFile(folder.resolve("a"));
    for (int number = 1; number < 1000; number++) {
      Files.createFile(folder.resolve("a (" + number + ")"));
    }
    assertThatThrownBy(() -> DownloadName.free(folder, "a"))
        .hasMessage("all names from a to a (999) are taken in " + folder);
  }

  @Test
  void theProgramDecidesAndIsToldInOrder() throws Exception {
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    DownloadHandler handler =
        new DownloadHandler() {
          @Override
          public Optional<Path> destination(DownloadRequest request) {
            return request.own()
                ? Optional.of(ABSENT.resolve(request.suggestedName()))
                : Optional.empty();
          }

          @Override
          public void received(DownloadRequest request, long received) {
            told.add(received + " bytes");
            throw new IllegalStateException("a handler's own mistake");
          }

          @Override
          public void ended(DownloadRequest request, DownloadResult result) {
            told.add(result.toString());
          }
        };
    try (TestApp app =
        new TestApp("{}", builder -> builder.authority(TestApp.EVERYTHING).onDownload(handler))) {
      Decided decided = new Decided();
      app.platform.webview("main").listener.navigated("tauri://localhost/");
      app.platform.webview("main").listener.downloading("tauri://localhost/a", "../x", decided);
      assertThat(decided.await()).contains(ABSENT.resolve("x"));
      DownloadListener listener = decided.listener.get(60, TimeUnit.SECONDS);
      listener.received(1);
      listener.received(2);
      listener.failed("no room");
      assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo("1 bytes");
      assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo("2 bytes");
      assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo("Failed[reason=no room]");

      Decided remote = new Decided();
      app.platform.webview("main").listener.navigated("https://tauri.localhost.evil.org/");
      app.platform.webview("main").listener.downloading("tauri://localhost/a", "x", remote);
      assertThat(remote.await()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aHandlerThatFailsRefuses(boolean throwing) throws Exception {
    DownloadHandler handler =
        request -> {
          if (throwing) {
            throw new IllegalStateException("not today");
          }
          return Optional.of(Path.of("relative"));
        };
    try (TestApp app =
        new TestApp(
            "{}",
            (AppBuilder builder) -> builder.authority(TestApp.EVERYTHING).onDownload(handler))) {
      Decided decided = new Decided();
      app.platform.webview("main").listener.downloading("tauri://localhost/a", "x", decided);
      assertThat(decided.await()).isEmpty();
    }
  }
}
