package dev.elnath.internal.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.config.SecurityConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileScopeTest {
  @TempDir private Path temporary;
  private Path home = Path.of("");

  @BeforeEach
  void makeHome() throws IOException {
    home = Files.createDirectories(temporary.toRealPath().resolve("home"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "$HOME/*, a, true",
        "$HOME/*, a/b, false",
        "$HOME/*, .a, false",
        "$HOME/.*, .a, true",
        "$HOME/.*, .a/b, false",
        "$HOME/**, a, true",
        "$HOME/**, a/b/c, true",
        "$HOME/**, \"\", false",
        "$HOME/**, a/.b, false",
        "$HOME/**, .a/b, false",
        "$HOME/**/.b, a/.b, true",
        "$HOME, \"\", true",
        "$HOME, a, false",
        "$HOME/, \"\", true",
        "$HOME/**/c, c, true",
        "$HOME/**/c, a/b/c, true",
        "$HOME/**/c, a/b/d, false",
        "$HOME/**/b/*.png, x/b/y.png, true",
        "$HOME/**/b/*.png, x/b/c/y.png, false",
        "$HOME/*.png, a.png, true",
        "$HOME/*.png, a.PNG, false",
        "$HOME/*.png, .png, false",
        "$HOME/a?c, abc, true",
        "$HOME/a?c, a🖼c, true",
        "$HOME/a?c, ac, false",
        "$HOME/a?c, a/c, false",
        "$HOME/?a, .a, false",
        "$HOME/[.]a, .a, false",
        "$HOME/[abc], b, true",
        "$HOME/[abc], d, false",
        "$HOME/[!abc], d, true",
        "$HOME/[!abc], a, false",
        "$HOME/[a-c]x, bx, true",
        "$HOME/[a-c]x, dx, false",
        "$HOME/[]]x, ]x, true",
        "$HOME/[*]x, *x, true",
        "$HOME/[*]x, ax, false",
        "$HOME/a*b*c, axxbxxc, true",
        "$HOME/a*b*c, axxcxxb, false",
        "$HOME/../a, a, true",
        "$HOME/./a//b, a/b, true",
      })
  void aPatternTakesWhatItSays(String pattern, String path, boolean taken) {
    assertThat(allowing(pattern).isAllowed(home.resolve(path).normalize())).isEqualTo(taken);
  }

  @Test
  void aPatternOfEverythingTakesEveryFileThatIsNotHidden() {
    assertThat(allowing("**").isAllowed(home.resolve("a"))).isTrue();
    assertThat(allowing("*/**").isAllowed(home.resolve("a"))).isTrue();
    assertThat(allowing("/**/*.png").isAllowed(home.resolve("a.png"))).isTrue();
    assertThat(allowing("**").isAllowed(home.resolve(".a"))).isFalse();
  }

  @Test
  void anEmptyScopeAllowsNothing() {
    assertThat(allowing().isAllowed(home)).isFalse();
    assertThat(allowing("").isAllowed(home)).isFalse();
    assertThat(allowing("home/a").isAllowed(home.resolve("a"))).isFalse();
  }

  @Test
  void hiddenFilesAreTakenWhereTheConfigurationSaysSo() {
    FileScope scope =
        FileScope.of(
            new SecurityConfig.FileScope(List.of("$HOME/**"), List.of(), Optional.of(false)),
            "scope",
            this::variable);
    assertThat(scope.isAllowed(home.resolve(".a/.b"))).isTrue();
  }

  @Test
  void denyingWinsAndTakesHiddenFilesToo() {
    FileScope scope = scope(List.of("$HOME/**", "$HOME/no/.b", "$HOME/no/a"), "$HOME/no/**");
    assertThat(scope.isAllowed(home.resolve("a"))).isTrue();
    assertThat(scope.isAllowed(home.resolve("no/a"))).isFalse();
    assertThat(scope.isAllowed(home.resolve("no/.b"))).isFalse();
  }

  @Test
  void aPathWithParentPartsIsRefused() {
    FileScope scope = allowing("$HOME/**");
    assertThat(scope.isAllowed(home.resolve("a/../b"))).isFalse();
    assertThat(scope.isAllowed(Path.of("a"))).isFalse();
  }

  @Test
  void aLinkThatLeadsOutIsRefused() throws IOException {
    Path outside = Files.createFile(temporary.resolve("outside"));
    Files.createSymbolicLink(home.resolve("link"), outside);
    Files.createSymbolicLink(home.resolve("up"), temporary);
    Files.createSymbolicLink(home.resolve("dangling"), temporary.resolve("absent"));
    FileScope scope = allowing("$HOME/**");
    assertThat(scope.isAllowed(home.resolve("link"))).isFalse();
    assertThat(scope.isAllowed(home.resolve("up/outside"))).isFalse();
    assertThat(scope.isAllowed(home.resolve("up/absent/more"))).isFalse();
    assertThat(scope.isAllowed(home.resolve("dangling"))).isFalse();
  }

  @Test
  void aLinkThatStaysInsideIsFollowed() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    Files.createSymbolicLink(home.resolve("link"), Path.of("file"));
    assertThat(allowing("$HOME/**").reach(home.resolve("link"))).contains(file);
  }

  @Test
  void linksThatLeadToEachOtherAreRefused() throws IOException {
    Files.createSymbolicLink(home.resolve("one"), Path.of("two"));
    Files.createSymbolicLink(home.resolve("two"), Path.of("one"));
    assertThat(allowing("$HOME/**").isAllowed(home.resolve("one"))).isFalse();
  }

  @Test
  void aPatternBehindALinkMeansWhatTheLinkLeadsTo() throws IOException {
    Path real = Files.createDirectory(temporary.toRealPath().resolve("real"));
    Files.createSymbolicLink(home.resolve("link"), real);
    FileScope scope = allowing("$HOME/link/*.png");
    assertThat(scope.isAllowed(home.resolve("link/a.png"))).isTrue();
    assertThat(scope.isAllowed(real.resolve("a.png"))).isTrue();
    assertThat(scope.isAllowed(real.resolve("a.txt"))).isFalse();
  }

  @Test
  void aDeniedPlaceIsDeniedByEveryWayToIt() throws IOException {
    Path secret = Files.createDirectory(home.resolve("secret"));
    Files.createSymbolicLink(home.resolve("way"), secret);
    FileScope byPlace = scope(List.of("$HOME/**"), "$HOME/secret/**");
    assertThat(byPlace.isAllowed(home.resolve("way/a"))).isFalse();
    FileScope byLink = scope(List.of("$HOME/**"), "$HOME/way/**");
    assertThat(byLink.isAllowed(home.resolve("way/a"))).isFalse();
    assertThat(byLink.isAllowed(secret.resolve("a"))).isFalse();
  }

  @Test
  void aVariableThatStandsForNothingIsLeftOut() {
    FileScope scope = scope(List.of("$HOME/*", "$NOTHING/**"), "$NOTHING/*");
    assertThat(scope.isAllowed(home.resolve("a"))).isTrue();
    assertThat(scope.isAllowed(Path.of("/a"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$HOEM/**", "$HOMER", "$home/a", "/a/b**", "/a/***", "/a/[b", "/a/[]"})
  void aPatternThatCannotBeReadIsRefusedByName(String pattern) {
    assertThatThrownBy(() -> allowing(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("scope: \"" + pattern + "\" cannot be used: ");
  }

  @Test
  void theDirectoryOfAVariableIsNoPattern() throws IOException {
    home = Files.createDirectory(home.resolve("[ab]*"));
    FileScope scope = allowing("$HOME/*");
    assertThat(scope.isAllowed(home.resolve("file"))).isTrue();
    assertThat(scope.isAllowed(home.resolveSibling("a").resolve("file"))).isFalse();
  }

  @Test
  void whatIsAddedLaterIsTakenAsItIsWritten() {
    FileScope scope = allowing();
    scope.allowFile(home.resolve("[ab]*.png"));
    assertThat(scope.isAllowed(home.resolve("[ab]*.png"))).isTrue();
    assertThat(scope.isAllowed(home.resolve("a.png"))).isFalse();
    scope.allowDirectory(home.resolve("d?"), false);
    assertThat(scope.isAllowed(home.resolve("d?"))).isTrue();
    assertThat(scope.isAllowed(home.resolve("d?/a"))).isTrue();
    assertThat(scope.isAllowed(home.resolve("d?/a/b"))).isFalse();
    assertThat(scope.isAllowed(home.resolve("dx/a"))).isFalse();
    scope.allowDirectory(home.resolve("deep"), true);
    assertThat(scope.isAllowed(home.resolve("deep/a/b"))).isTrue();
    assertThat(scope.isAllowed(home.resolve("deep/.a"))).isFalse();
  }

  @Test
  void whatIsForbiddenLaterStaysSo() {
    FileScope scope = allowing("$HOME/**");
    scope.forbidFile(home.resolve("a*"));
    scope.forbidDirectory(home.resolve("flat"), false);
    scope.forbidDirectory(home.resolve("deep"), true);
    scope.allowFile(home.resolve("a*"));
    assertThat(scope.isAllowed(home.resolve("a*"))).isFalse();
    assertThat(scope.isAllowed(home.resolve("ab"))).isTrue();
    assertThat(scope.isAllowed(home.resolve("flat/a"))).isFalse();
    assertThat(scope.isAllowed(home.resolve("flat/a/b"))).isTrue();
    assertThat(scope.isAllowed(home.resolve("deep/a/b"))).isFalse();
  }

  private FileScope allowing(String... patterns) {
    return scope(List.of(patterns));
  }

  private FileScope scope(List<String> allow, String... deny) {
    return FileScope.of(
        new SecurityConfig.FileScope(allow, List.of(deny), Optional.empty()),
        "scope",
        this::variable);
  }

  private Optional<Path> variable(String name) {
    return switch (name) {
      case "$HOME" -> Optional.of(home);
      case "$NOTHING" -> Optional.empty();
      default -> throw new IllegalArgumentException("there is no variable " + name);
    };
  }
}
