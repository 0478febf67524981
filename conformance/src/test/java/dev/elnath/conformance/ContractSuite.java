package dev.elnath.conformance;

import dev.elnath.app.AppBuilder;
import dev.elnath.app.Transport;
import java.util.List;

/// A page that calls commands of every sort.
abstract class ContractSuite extends SuiteTest {
  ContractSuite(String suite, List<PagePackage> packages, Transport transport) {
    super(suite, packages, transport);
  }

  @Override
  AppBuilder withCommands(AppBuilder app) {
    Backpressure backpressure = new Backpressure();
    return app.commands(new Values(), new Requests(), new Failures(), new Channels(), backpressure)
        .protocol("gate", backpressure);
  }

  @Override
  String configuration() {
    return ", \"plugins\": { \"elnath\": { \"maxBodyBytes\": 8388608,"
        + " \"maxListeners\": 500, \"maxChannels\": 500 } }";
  }
}
