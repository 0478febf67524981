package dev.elnath.internal.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The quirks of section 3.5; `''` is an empty text.
final class PathTextTest {
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "/, //",
    "., .",
    "a, a",
    "a/, a/",
    "../a, a",
    "../../a/, a/",
    "a/../b, b",
    "a/./b//c, a/b/c",
    "/a/../../b, /b",
    "/.., /",
  })
  void pathsAreNormalized(String path, String normal) {
    assertThat(PathText.normalize(path)).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource({
    "'', .",
    "|, .",
    "a|/b|c, a/b/c",
    "a||b, a/b",
    "..|a, a",
    "a/|b/, a/b",
    "/a|b, /a/b",
    "/, /",
    "a|../b, b",
    "a|..|.., .",
    "a|.|b, a/b",
  })
  void pathsAreJoined(String paths, String joined) {
    assertThat(PathText.join(List.of(paths.split("\\|", -1)))).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "a|b, /here/a/b",
    "a|/b|c, /b/c",
    "..|a, /a",
    "'', /here",
    "../../.., /",
    "a/, /here/a",
  })
  void pathsAreResolvedFromADirectory(String paths, String resolved) {
    assertThat(PathText.resolve("/here", List.of(paths.split("\\|", -1)))).isEqualTo(resolved);
  }

  @ParameterizedTest
  @CsvSource({"a, ''", "/a, /", "/a/b, /a", "a/b/, a", "/, none", "'', none", "a/b.c, a"})
  void theParentIsThePathWithoutItsLastSegment(String path, String parent) {
    assertThat(PathText.parent(path).orElse("none")).isEqualTo(parent);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, txt",
    "a.tar.gz, gz",
    ".bashrc, none",
    "a, none",
    "a., ''",
    "b.c/a, none",
    "/, none",
    "a.b/.., none",
  })
  void theExtensionFollowsTheLastDot(String path, String extension) {
    assertThat(PathText.extension(path).orElse("none")).isEqualTo(extension);
  }

  @ParameterizedTest
  @CsvSource({"a/b, b", "a/b/, b", "/, none", "'', none", "a/.., none", "a/., a"})
  void theFileNameIsTheLastSegment(String path, String name) {
    assertThat(PathText.fileName(path).orElse("none")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"a/b, a/b", "../a, _up_/a", "/a, _root_/a", "./a/../b, a/_up_/b", "'', ''"})
  void resourcesAreLaidOutAsTheBundlerDoes(String path, String bundled) {
    assertThat(PathText.bundled(path)).isEqualTo(bundled);
  }
}
