package dev.elnath.platform;

/// Something that a page wrote to its console.
///
/// @param line in the source, from 1; 0 where it is not known
public record ConsoleMessage(Level level, String text, String source, int line) {
  /// How important it is.
  public enum Level {
    /// `console.debug`
    DEBUG,
    /// `console.log`
    LOG,
    /// `console.info`
    INFO,
    /// `console.warn`
    WARNING,
    /// `console.error`, and what was thrown and not caught
    ERROR
  }
}
