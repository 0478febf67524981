package dev.elnath.examples.hello;

import dev.elnath.app.App;
import dev.elnath.asset.Assets;
import dev.elnath.config.Config;
import java.util.List;

/// Opens the demo's window. With `--self-check` the page drives its own controls, says how each
/// call was answered, and the program ends with 0 only if all were right.
final class Hello {
  private Hello() {}

  public static void main(String[] arguments) {
    boolean selfCheck = List.of(arguments).contains("--self-check");
    Config config =
        Config.load(
            selfCheck ? "tauri.self-check.conf.json" : "tauri.conf.json",
            Hello.class.getClassLoader()::getResourceAsStream);
    int code =
        App.of(config)
            .assets(Assets.resources(Hello.class.getClassLoader(), "META-INF/web"))
            .commands(new Greeter(), new People(), new Numbers(), new Words(), new SelfCheck())
            .run();
    System.exit(code);
  }
}
