package dev.elnath.config;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.fuzz.Input;

/// A configuration's text is understood, or refused with what is wrong with it.
public final class ConfigFuzz {
  private ConfigFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    try {
      Config config = Config.parse(Input.text(bytes));
      hold(!config.identifier().isEmpty(), "a program has no identifier");
    } catch (ConfigException refused) {
      hold(!String.valueOf(refused.getMessage()).isEmpty(), "a refusal does not say why");
    }
  }
}
