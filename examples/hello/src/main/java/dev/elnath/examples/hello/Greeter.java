package dev.elnath.examples.hello;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import java.util.Locale;

/// The shortest command there is.
final class Greeter {
  @Command
  String greet(String name) {
    return "Hello, " + name + "!";
  }

  /// What the page's last line tells.
  record About(String elnath, String java, String webview, String transport) {}

  @Command
  About about(App app) {
    return new About(
        App.version(),
        Runtime.version().toString(),
        app.webviewDescription(),
        app.transport().name().toLowerCase(Locale.ROOT));
  }

  @Command
  int echo(int value) {
    return value;
  }
}
