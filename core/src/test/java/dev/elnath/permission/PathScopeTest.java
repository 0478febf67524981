package dev.elnath.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.path.BaseDirectory;
import dev.elnath.path.Directories;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PathScopeTest {
  @TempDir private Path temporary;
  private Path home = Path.of("");
  private Path outside = Path.of("");

  @BeforeEach
  void makeDirectories() throws IOException {
    home = Files.createDirectories(temporary.toRealPath().resolve("home"));
    outside = Files.createDirectories(temporary.toRealPath().resolve("outside"));
    Files.createDirectories(home.resolve("notes/deep"));
    Files.writeString(home.resolve("notes/one.txt"), "one");
    Files.writeString(home.resolve("notes/deep/two.txt"), "two");
    Files.writeString(home.resolve("notes/secret.txt"), "secret");
    Files.writeString(outside.resolve("other.txt"), "other");
  }

  private PathScope scope(List<String> allow, List<String> deny) {
    Directories directories =
        kind -> kind == BaseDirectory.HOME ? Optional.of(home) : Optional.empty();
    return PathScope.of(new Scope<>(allow, deny), directories);
  }

  private static String text(PathScope scope, Path file) throws IOException {
    try (SeekableByteChannel opened = scope.open(file)) {
      ByteBuffer bytes = ByteBuffer.allocate((int) opened.size());
      opened.read(bytes);
      return new String(bytes.array(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  @Test
  void aFileWithinReachIsOpenedForReading() throws IOException {
    PathScope scope = scope(List.of("$HOME/notes/**"), List.of());
    assertThat(text(scope, home.resolve("notes/one.txt"))).isEqualTo("one");
    assertThat(text(scope, home.resolve("notes/deep/two.txt"))).isEqualTo("two");
  }

  @Test
  void oneStarStaysInTheDirectory() {
    PathScope scope = scope(List.of("$HOME/notes/*"), List.of());
    assertThat(scope.isAllowed(home.resolve("notes/one.txt"))).isTrue();
    assertThat(scope.isAllowed(home.resolve("notes/deep/two.txt"))).isFalse();
    assertThat(scope.isAllowed(home.resolve("notes"))).isFalse();
  }

  @Test
  void whatIsDeniedStaysSoWhateverIsAllowed() {
    PathScope scope = scope(List.of("$HOME/**"), List.of("$HOME/notes/secret.*"));
    assertThatThrownBy(() -> scope.open(home.resolve("notes/secret.txt")))
        .isInstanceOf(AccessDeniedException.class)
        .hasMessageContaining("it is not in the scope");
  }

  @Test
  void withoutPatternsNothingIsWithinReach() {
    assertThat(scope(List.of(), List.of()).isAllowed(home.resolve("notes/one.txt"))).isFalse();
    assertThat(scope(List.of("$DESKTOP/**"), List.of()).isAllowed(home.resolve("notes/one.txt")))
        .isFalse();
  }

  @Test
  void aLinkThatLeadsOutIsRefusedForReadingAndForWriting() throws IOException {
    PathScope scope = scope(List.of("$HOME/**"), List.of());
    Path link = Files.createSymbolicLink(home.resolve("link.txt"), outside.resolve("other.txt"));
    Path way = Files.createSymbolicLink(home.resolve("way"), outside);
    Path dangling = Files.createSymbolicLink(home.resolve("new"), outside.resolve("new.txt"));

    for (Path file : List.of(link, way.resolve("other.txt"), dangling)) {
      assertThatThrownBy(() -> scope.open(file)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(
              () -> scope.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThat(outside.resolve("new.txt")).doesNotExist();
    assertThat(outside.resolve("other.txt")).hasContent("other");
  }

  @Test
  void aPathWithParentPartsIsOutOfReach() {
    PathScope scope = scope(List.of("$HOME/**", "/**"), List.of());
    assertThat(scope.isAllowed(home.resolve("notes/../notes/one.txt"))).isFalse();
    assertThat(scope.isAllowed(Path.of("notes/one.txt"))).isFalse();
  }

  @Test
  void aNewFileIsMadeWhereThatIsAskedFor() throws IOException {
    PathScope scope = scope(List.of("$HOME/notes/*"), List.of());
    Path file = home.resolve("notes/new.txt");
    assertThatThrownBy(() -> scope.open(file, StandardOpenOption.WRITE))
        .isInstanceOf(NoSuchFileException.class);
    try (SeekableByteChannel opened =
        scope.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      opened.write(ByteBuffer.wrap(new byte[] {'x'}));
    }
    assertThat(file).hasContent("x");
  }

  @Test
  void aLinkThatComesInTheWayAfterTheCheckIsNotWrittenThrough() throws IOException {
    Path real = home.resolve("notes/one.txt");
    Path target = outside.resolve("other.txt");
    Files.delete(real);
    Files.createSymbolicLink(real, target);
    // What PathScope.open does with the path that it found to be real a moment ago.
    assertThatThrownBy(() ->
            dev.elnath.internal.asset.LinklessFile.open(
                real,
                java.util.Set.of(StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)))
        .isInstanceOf(FileSystemException.class);
    assertThat(target).hasContent("other");
  }
}
