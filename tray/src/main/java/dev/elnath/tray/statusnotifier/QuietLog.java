package dev.elnath.tray.statusnotifier;

/// What dbus-java logs through slf4j. A program that has a provider gets it; in one without, slf4j
/// would write to the standard error that it found none, which no user of the program can change.
final class QuietLog {
  private static final String VERBOSITY = "slf4j.internal.verbosity";

  /// What is done meanwhile.
  interface Work<T, E extends Exception> {
    T run() throws E;
  }

  private QuietLog() {}

  /// Does what may make slf4j look for a provider, and has it report errors only, unless the
  /// program has set the property itself. slf4j reads the property once.
  static synchronized <T, E extends Exception> T during(Work<T, E> work) throws E {
    if (System.getProperty(VERBOSITY) != null) {
      return work.run();
    }
    System.setProperty(VERBOSITY, "ERROR");
    try {
      return work.run();
    } finally {
      System.clearProperty(VERBOSITY);
    }
  }
}
