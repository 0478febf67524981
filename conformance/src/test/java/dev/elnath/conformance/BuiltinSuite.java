package dev.elnath.conformance;

import dev.elnath.app.AppBuilder;
import dev.elnath.app.Transport;
import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import dev.elnath.plugin.Plugin;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The core's own plugins `event`, `path`, `app` and `resources`, and a plugin of the program.
abstract class BuiltinSuite extends SuiteTest {
  private static final Pattern CORE =
      Pattern.compile("plugin:((?:event|path|app|resources)\\|(?!.*_listener$).*)");

  private final Proofs proofs = new Proofs();

  BuiltinSuite(Transport transport) {
    super("builtin", transport);
  }

  @Override
  String configuration() {
    return ", \"productName\": \"Conformance\", \"version\": \"1.2.3\"";
  }

  @Override
  AppBuilder withCommands(AppBuilder app) {
    ClockPlugin clock = new ClockPlugin();
    return app.commands(new BuiltinCommands(clock))
        .plugin(clock)
        .plugin(new BarePlugin("bare"))
        .authority(this::note);
  }

  private Authority.Decision note(Authority.Query query) {
    Matcher core = CORE.matcher(query.command());
    if (core.matches()) {
      proofs.proven(List.of(core.group(1)), "page");
    }
    return new Authority.Allowed(CommandScope.EMPTY);
  }

  @Override
  @TestFactory
  List<DynamicTest> everyCheckOfThePagePasses() throws Exception {
    List<DynamicTest> checks = super.everyCheckOfThePagePasses();
    proofs.compare("builtin");
    return checks;
  }

  /// A plugin that has nothing but a name.
  private record BarePlugin(String name) implements Plugin {}
}
