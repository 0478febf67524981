package dev.elnath.config;

import dev.elnath.permission.SourcePosition;

/// Something wrong or doubtful in a configuration. Immutable.
///
/// @param file as it was named when it was read
/// @param line from 1, or 0 where the file as a whole is meant
/// @param column from 1, or 0 where the file as a whole is meant
/// @param key as `app.windows[0].title`; empty for the whole
/// @param text what is wrong and what to do about it
public record ConfigProblem(String file, int line, int column, String key, String text) {
  ConfigProblem(SourcePosition at, String key, String text) {
    this(at.file(), at.line(), at.column(), key, text);
  }

  /// The problem as one line, as `tauri.conf.json:12:7: app.windows[0].titel: unknown key; did you
  /// mean "title"?`
  @Override
  public String toString() {
    return new SourcePosition(file, line, column) + ": " + (key.isEmpty() ? "" : key + ": ") + text;
  }
}
