package dev.elnath.conformance;

import dev.elnath.app.AppBuilder;
import dev.elnath.app.Transport;
import java.util.List;

/// A page that calls commands of every sort.
abstract class ContractSuite extends SuiteTest {
  /// The suite `core` with every core that a page may use: the official package's, ours, the global
  /// one and old ones.
  static final List<String> CORES =
      List.of("core", "core-own", "core-global", "core-2.5.0", "core-2.0.3");

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
    return ", \"plugins\": { \"elnath\": { \"maxBodyBytes\": 8388608 } }";
  }
}
