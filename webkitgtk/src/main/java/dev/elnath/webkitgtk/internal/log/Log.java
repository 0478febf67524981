package dev.elnath.webkitgtk.internal.log;

import java.lang.System.Logger.Level;

/// The log of this module, `dev.elnath.webkitgtk`, opened when first written to. Any thread.
public final class Log {
  private Log() {}

  /// Something failed that no caller can be told of.
  ///
  /// @param doing what was being done, such as `running a task`
  public static void failed(String doing, Throwable failure) {
    Opened.LOGGER.log(Level.ERROR, "Failed while " + doing, failure);
  }

  /// Something that whoever runs the program should know.
  public static void warning(String text) {
    Opened.LOGGER.log(Level.WARNING, text);
  }

  /// Something that helps whoever writes the program.
  public static void debug(String text) {
    Opened.LOGGER.log(Level.DEBUG, text);
  }

  private static final class Opened {
    static final System.Logger LOGGER = System.getLogger("dev.elnath.webkitgtk");
  }
}
