package dev.elnath.examples.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatabasesTest {
  private static final Path DATA = Path.of("/data");

  @Test
  void aNameIsAFileInTheDataDirectory() {
    assertThat(Databases.fileIn(DATA, "stars.db")).isEqualTo(Path.of("/data/stars.db"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../stars.db", "/etc/stars.db", "a/../../stars.db", "a/b", "..", "."})
  void aPageCannotLeaveTheDataDirectory(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> Databases.fileIn(DATA, name));
  }
}
