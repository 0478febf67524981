package dev.elnath.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The version that the build wrote into the program.
final class ElnathVersion {
  private static final String RESOURCE = "/dev/elnath/internal/version.txt";

  static final String TEXT = read();

  private ElnathVersion() {}

  private static String read() {
    try (var in = ElnathVersion.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from elnath-core");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + RESOURCE, unreadable);
    }
  }
}
