package dev.elnath.app;

/// The version of this build. A constant, which costs nothing when a program starts; a test
/// compares it with what the build says.
final class ElnathVersion {
  static final String TEXT = "0.1.0-SNAPSHOT";

  private ElnathVersion() {}
}
