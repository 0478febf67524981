package dev.elnath.conformance;

import dev.elnath.app.AppBuilder;
import dev.elnath.app.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/// A page that plays files of the system, files of its own, and from a scheme of the program's.
abstract class MediaSuite extends SuiteTest {
  private static final String POLICY =
      "default-src 'self'; connect-src 'self' ipc: http://ipc.localhost;"
          + " media-src 'self' asset: clips: ipc:";

  @TempDir private Path directory;

  MediaSuite(Transport transport) {
    super("media", List.of(PagePackage.OFFICIAL), transport);
  }

  @Override
  String appConfiguration() {
    return """
    , "security": {
        "csp": "%s",
        "assetProtocol": { "enable": true, "scope": ["%s/reach/**"] }
      }
    """
        .formatted(POLICY, directory);
  }

  @Override
  AppBuilder withCommands(AppBuilder app) {
    try {
      ClipsProtocol clips = new ClipsProtocol();
      return app.commands(new MediaFiles(directory), clips).protocol("clips", clips);
    } catch (IOException failure) {
      throw new UncheckedIOException("the test's files cannot be made", failure);
    }
  }
}
