package dev.elnath.internal.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MimeTypesTest {
  @ParameterizedTest
  @CsvSource({
    "89504e470d0a1a0a, image/png",
    "ffd8ffe000104a46494600, image/jpeg",
    "474946383961, image/gif",
    "524946460000000057454250, image/webp",
    "424d000000000000000000, image/bmp",
    "255044462d312e37, application/pdf",
    "0061736d01000000, application/wasm",
    "1a45dfa3, video/webm",
    "000000206674797069736f6d, video/mp4",
    "494433, audio/mpeg",
    "664c6143, audio/flac",
    "4f676753, audio/ogg"
  })
  void contentDecidesWhateverTheNameSays(String start, String type) {
    byte[] bytes = HexFormat.of().parseHex(start);
    assertThat(MimeTypes.ofContent("name.txt", bytes)).isEqualTo(type);
    assertThat(MimeTypes.ofContent("name", bytes)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, text/plain",
    "a.JSON, application/json",
    "a.svg, image/svg+xml",
    "a.html, text/html",
    "a.md, text/markdown",
    "a.unknown, application/octet-stream",
    "README, application/octet-stream"
  })
  void theNameDecidesWhereContentDoesNot(String name, String type) {
    assertThat(MimeTypes.ofContent(name, new byte[0])).isEqualTo(type);
  }

  @Test
  void textIsNeverTakenForAPage() {
    byte[] page = "<!doctype html><html><script>".getBytes(StandardCharsets.UTF_8);
    assertThat(MimeTypes.ofContent("notes.txt", page)).isEqualTo("text/plain");
    assertThat(MimeTypes.ofContent("notes", page)).isEqualTo("application/octet-stream");
  }
}
