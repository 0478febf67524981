package dev.elnath.internal.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinklessFileTest {
  @TempDir private Path temporary;
  private Path directory = Path.of("");

  @BeforeEach
  void makeDirectory() throws IOException {
    directory = Files.createDirectories(temporary.toRealPath().resolve("a/b"));
  }

  @Test
  void aFileIsOpened() throws IOException {
    Path file = Files.write(directory.resolve("file"), new byte[3]);
    try (SeekableByteChannel opened = LinklessFile.open(file)) {
      assertThat(opened.size()).isEqualTo(3);
    }
  }

  @Test
  void aLinkInThePlaceOfTheFileIsNotFollowed() throws IOException {
    Path file = Files.write(directory.resolve("file"), new byte[3]);
    Path link = Files.createSymbolicLink(directory.resolve("link"), file);
    assertThatThrownBy(() -> LinklessFile.open(link)).isInstanceOf(FileSystemException.class);
  }

  @Test
  void aLinkInThePlaceOfADirectoryIsNotFollowed() throws IOException {
    Files.write(directory.resolve("file"), new byte[3]);
    Path way = Files.createSymbolicLink(directory.resolveSibling("way"), directory);
    assertThatThrownBy(() -> LinklessFile.open(way.resolve("file")))
        .isInstanceOf(FileSystemException.class);
  }

  @Test
  void whatIsNoFileIsRefused() {
    assertThatThrownBy(() -> LinklessFile.open(directory))
        .isInstanceOf(AccessDeniedException.class)
        .hasMessageContaining("is not a file");
    assertThatThrownBy(() -> LinklessFile.open(Path.of("/dev/null")))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> LinklessFile.open(Path.of("/")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whatIsAbsentIsToldApart() {
    assertThatThrownBy(() -> LinklessFile.open(directory.resolve("absent")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> LinklessFile.open(directory.resolve("absent/file")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
