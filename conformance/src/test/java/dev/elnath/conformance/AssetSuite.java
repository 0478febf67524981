package dev.elnath.conformance;

import dev.elnath.app.AppBuilder;
import dev.elnath.app.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// A page that loads files of the system, and from a scheme of the program's own.
abstract class AssetSuite extends SuiteTest {
  /// As a front end's documentation has it, and `connect-src` for `fetch`.
  private static final String POLICY =
      "default-src 'self'; img-src 'self' asset: http://asset.localhost;"
          + " connect-src 'self' ipc: http://ipc.localhost asset: notes:";

  @TempDir private Path directory;

  AssetSuite(Transport transport) {
    super(
        "asset",
        PagePackage.EVERY.stream().filter(it -> it != PagePackage.GLOBAL).toList(),
        transport);
  }

  @Override
  boolean withGlobalTauri() {
    return false;
  }

  @Override
  String appConfiguration() {
    return """
    , "security": {
        "csp": "%s",
        "assetProtocol": {
          "enable": true,
          "scope": { "allow": ["%s/reach/**"], "deny": ["%s/reach/denied/**"] }
        }
      }
    """
        .formatted(POLICY, directory, directory);
  }

  @Override
  AppBuilder withCommands(AppBuilder app) {
    try {
      NotesProtocol notes = new NotesProtocol();
      return app.commands(new AssetFiles(directory), notes).protocol("notes", notes);
    } catch (IOException failure) {
      throw new UncheckedIOException("the test's files cannot be made", failure);
    }
  }
}
