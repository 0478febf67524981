package dev.elnath.internal.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.elnath.command.Headers;
import dev.elnath.command.Headers.Header;
import dev.elnath.config.SecurityConfig;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetProtocolTest {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  @TempDir private Path temporary;
  private Path home = Path.of("");

  @BeforeEach
  void makeFiles() throws IOException {
    home = Files.createDirectories(temporary.toRealPath().resolve("home"));
    Files.writeString(home.resolve("letters.txt"), LETTERS);
    Files.writeString(temporary.resolve("outside.txt"), LETTERS);
  }

  @Test
  void aFileIsSentWhole() {
    SchemeResponse answer = get(home.resolve("letters.txt"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(text(answer)).isEqualTo(LETTERS);
    assertThat(answer.headers().entries())
        .containsExactlyInAnyOrder(
            new Header("Content-Type", "text/plain"),
            new Header("Content-Length", "26"),
            new Header("Accept-Ranges", "bytes"),
            new Header("Access-Control-Allow-Origin", "tauri://localhost"),
            new Header("Access-Control-Expose-Headers", "content-range"));
  }

  @Test
  void anEmptyFileIsSent() throws IOException {
    SchemeResponse answer = get(Files.createFile(home.resolve("empty")));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void headAnswersTheLengthAndNoBody() {
    SchemeResponse answer = ask("HEAD", uri(home.resolve("letters.txt")), Headers.EMPTY);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().first("Content-Length")).contains("26");
  }

  @Test
  void aPieceIsSentWithItsPlace() {
    SchemeResponse answer = getRange("bytes=3-5");
    assertThat(answer.status()).isEqualTo(206);
    assertThat(text(answer)).isEqualTo("def");
    assertThat(answer.headers().entries())
        .containsExactlyInAnyOrder(
            new Header("Content-Type", "text/plain"),
            new Header("Content-Length", "3"),
            new Header("Content-Range", "bytes 3-5/26"),
            new Header("Accept-Ranges", "bytes"),
            new Header("Access-Control-Allow-Origin", "tauri://localhost"),
            new Header("Access-Control-Expose-Headers", "content-range"));
  }

  @Test
  void severalPiecesAreSentAsParts() {
    SchemeResponse answer = getRange("bytes=0-1,-2");
    String type = answer.headers().first("Content-Type").orElseThrow();
    assertThat(type).startsWith("multipart/byteranges; boundary=");
    String boundary = type.substring(type.indexOf('=') + 1);
    assertThat(answer.status()).isEqualTo(206);
    assertThat(text(answer))
        .isEqualTo(
            """

            --%1$s
            Content-Type: text/plain
            Content-Range: bytes 0-1/26

            ab
            --%1$s
            Content-Type: text/plain
            Content-Range: bytes 24-25/26

            yz
            --%1$s--
            """
                .formatted(boundary)
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=26-", "bytes=3-1", "bytes=", "pages=1-2"})
  void aRangeThatCannotBeSatisfiedIsToldWithTheLength(String range) {
    SchemeResponse answer = getRange(range);
    assertThat(answer.status()).isEqualTo(416);
    assertThat(answer.headers().first("Content-Range")).contains("bytes */26");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void aFileOutsideTheScopeIsRefusedWhetherItIsThereOrNot() {
    assertThat(get(temporary.resolve("outside.txt")).status()).isEqualTo(403);
    assertThat(get(temporary.resolve("absent.txt")).status()).isEqualTo(403);
  }

  @Test
  void aFileThatIsAbsentIsToldWithinTheScopeOnly() throws IOException {
    assertThat(get(home.resolve("absent")).status()).isEqualTo(404);
    assertThat(get(home.resolve("letters.txt/below")).status()).isIn(403, 404);
    Files.createSymbolicLink(home.resolve("dangling"), temporary.resolve("absent"));
    assertThat(get(home.resolve("dangling")).status()).isEqualTo(403);
  }

  @Test
  void aLinkThatLeadsOutIsRefused() throws IOException {
    Files.createSymbolicLink(home.resolve("link"), temporary.resolve("outside.txt"));
    assertThat(get(home.resolve("link")).status()).isEqualTo(403);
  }

  @Test
  void aDirectoryIsRefused() throws IOException {
    assertThat(get(Files.createDirectory(home.resolve("directory"))).status()).isEqualTo(403);
  }

  @Test
  void aFileThatMayNotBeReadIsRefused() throws IOException {
    Path file = home.resolve("letters.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("root may read every file").isFalse();
    assertThat(get(file).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "asset://localhost/%s/../home/letters.txt, 403",
    "asset://localhost/%s%%2F..%%2Fhome%%2Fletters.txt, 403",
    "asset://localhost/%s%%2Fletters.txt%%00, 403",
    "asset://localhost/%s%%2Fletters.txt%%0, 403",
    "asset://localhost/%s%%2Fletters.txt%%ff, 403",
    "asset://elsewhere/%s%%2Fletters.txt, 403",
    "asset://localhost/letters.txt, 403",
    "asset://localhost/, 403",
    "asset://localhost, 403",
    "asset://localhost/%s%%2Fletters.txt, 200",
    "asset://localhost/%s%%2fletters%%2Etxt?v=1#x, 200",
    "asset://localhost/%s/letters.txt, 200"
  })
  void onlyAPlainAbsolutePathIsServed(String uri, int status) {
    String filled = uri.formatted(home.toString());
    assertThat(ask("GET", filled, Headers.EMPTY).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b+c.txt", "100%25.txt", "#?&=.txt", "ä🖼.txt", "\"'\\.txt", "[a]*.txt"})
  void namesMayHaveAnyCharacters(String name) throws IOException {
    Files.writeString(home.resolve(name), name);
    assertThat(text(get(home.resolve(name)))).isEqualTo(name);
  }

  @Test
  void otherMethodsAreRefusedAndAPreflightAllowsRanges() {
    String uri = uri(home.resolve("letters.txt"));
    assertThat(ask("POST", uri, Headers.EMPTY).status()).isEqualTo(405);
    assertThat(ask("OPTIONS", uri, Headers.EMPTY).headers().first("Access-Control-Allow-Headers"))
        .contains("range");
  }

  private SchemeResponse get(Path file) {
    return ask("GET", uri(file), Headers.EMPTY);
  }

  private SchemeResponse getRange(String range) {
    return ask(
        "GET", uri(home.resolve("letters.txt")), new Headers(List.of(new Header("range", range))));
  }

  private SchemeResponse ask(String method, String uri, Headers headers) {
    FileScope scope =
        FileScope.of(
            new SecurityConfig.FileScope(List.of(home + "/**"), List.of(), Optional.empty()),
            "scope",
            name -> Optional.empty());
    CompletableFuture<SchemeResponse> answer = new CompletableFuture<>();
    new AssetProtocol(scope, "tauri://localhost")
        .handle(
            new SchemeRequest(
                "main", method, uri, headers, new SchemeRequest.Complete(new byte[0])),
            answer::complete);
    return answer.orTimeout(60, TimeUnit.SECONDS).join();
  }

  private static String uri(Path file) {
    return "asset://localhost/"
        + URLEncoder.encode(file.toString(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String text(SchemeResponse response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
