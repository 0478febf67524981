package dev.elnath.config;

/// Whether web processes run in a sandbox, `plugins.elnath.sandbox`.
public enum SandboxMode {
  /// Where the system can; elsewhere without, and a warning says why.
  AUTO,
  /// Always: where the system cannot, the program does not start.
  REQUIRE,
  /// Never.
  OFF
}
