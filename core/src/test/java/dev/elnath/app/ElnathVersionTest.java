package dev.elnath.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ElnathVersionTest {
  @Test
  void theVersionIsTheOneOfTheBuild() throws IOException {
    try (InputStream built = ElnathVersionTest.class.getResourceAsStream("version.txt")) {
      assertThat(built).isNotNull();
      assertThat(new String(built.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo(App.version());
    }
  }
}
