package dev.elnath.conformance;

import dev.elnath.app.AppBuilder;
import dev.elnath.app.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Every function of the npm package sends the command and the JSON that the vectors say.
abstract class VectorsSuite extends SuiteTest {
  VectorsSuite(Transport transport) {
    super("vectors", List.of(PagePackage.OFFICIAL, PagePackage.OWN, PagePackage.GLOBAL), transport);
  }

  @Override
  AppBuilder withCommands(AppBuilder app) {
    try {
      Vectors vectors = new Vectors();
      app.commands(vectors);
      vectors.recorders().forEach(app::plugin);
      return app;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the vectors", unreadable);
    }
  }
}
