package dev.elnath.webkitgtk.internal.webkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is unpacked for web processes is whole or not there, whatever the disk has room for.
final class ExtensionFilesTest {
  private static final int ROOM = 16 << 10;
  private static final byte[] SMALL = new byte[ROOM - 1];
  private static final byte[] LARGE = new byte[ROOM + 1];

  @TempDir private Path parent;

  @Test
  void bothLibrariesAreWrittenWhole() throws Exception {
    ExtensionFiles files = ExtensionFiles.unpack(parent, SMALL, Optional.of(LARGE));

    assertThat(files.directory()).hasParent(parent);
    assertThat(files.media().orElseThrow()).hasBinaryContent(LARGE);
    try (Stream<Path> entries = Files.list(files.directory())) {
      assertThat(entries.filter(Files::isRegularFile).toList())
          .singleElement()
          .satisfies(library -> assertThat(library).hasBinaryContent(SMALL));
    }
  }

  @Test
  void nothingIsLeftOfAnExtensionThatCannotBeWrittenWhole() throws Exception {
    try (FileSizeLimit _ = FileSizeLimit.of(ROOM)) {
      assertThatThrownBy(() -> ExtensionFiles.unpack(parent, LARGE, Optional.of(SMALL)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(LARGE.length + " bytes could not be written to " + parent)
          .hasNoSuppressedExceptions();
    }
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void theExtensionIsUsedWhenOnlyMediaCannotBeWrittenWhole() throws Exception {
    ExtensionFiles files;
    try (FileSizeLimit _ = FileSizeLimit.of(ROOM)) {
      files = ExtensionFiles.unpack(parent, SMALL, Optional.of(LARGE));
    }
    assertThat(files.media()).isEmpty();
    assertThat(files.mediaSocket().getParent()).isEmptyDirectory();
  }

  @Test
  void aDirectoryThatIsMissingIsAnErrorThatNamesIt() {
    Path missing = parent.resolve("missing");
    assertThatThrownBy(() -> ExtensionFiles.unpack(missing, SMALL, Optional.empty()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(missing.toString());
  }
}
