package dev.elnath.conformance;

import dev.elnath.app.AppBuilder;
import dev.elnath.app.Transport;
import java.util.List;

/// A page that calls commands of every sort.
abstract class ContractSuite extends SuiteTest {
  /// The suite `core` with every core that a page may use: the official package's, ours and the
  /// global one.
  static final List<String> CORES = List.of("core", "core-own", "core-global");

  ContractSuite(List<String> pages, Transport transport) {
    super(pages, transport);
  }

  ContractSuite(String page, Transport transport) {
    super(page, transport);
  }

  @Override
  AppBuilder withCommands(AppBuilder app) {
    return app.commands(new Values(), new Requests(), new Failures(), new Channels());
  }

  @Override
  String configuration() {
    return ", \"plugins\": { \"elnath\": { \"maxBodyBytes\": 8388608,"
        + " \"maxListeners\": 500, \"maxChannels\": 500 } }";
  }
}
