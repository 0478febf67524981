package dev.elnath.conformance;

import dev.elnath.app.AppBuilder;
import dev.elnath.app.Transport;
import dev.elnath.plugin.Plugin;

/// The core's own plugins `event`, `path`, `app` and `resources`, and a plugin of the program.
abstract class BuiltinSuite extends SuiteTest {
  BuiltinSuite(Transport transport) {
    super("builtin", PagePackage.EVERY, transport);
  }

  @Override
  String configuration() {
    return ", \"productName\": \"Conformance\", \"version\": \"1.2.3\"";
  }

  @Override
  AppBuilder withCommands(AppBuilder app) {
    ClockPlugin clock = new ClockPlugin();
    return app.commands(new BuiltinCommands(clock)).plugin(clock).plugin(new BarePlugin("bare"));
  }

  /// A plugin that has nothing but a name.
  private record BarePlugin(String name) implements Plugin {}
}
