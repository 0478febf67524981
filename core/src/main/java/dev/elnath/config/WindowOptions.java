package dev.elnath.config;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.Json;
import dev.elnath.config.WindowConfig.Color;
import java.util.Optional;
import java.util.function.Function;

/// Reads what a page passes to the commands that create and colour windows: the same keys as in the
/// configuration, but `"true"` is no boolean, and what is wrong is said in the contract's words.
/// May be used by any thread.
public final class WindowOptions {
  private WindowOptions() {}

  /// Reads the `options` of a command that creates a window or a web view. The label's characters
  /// and its being free are for the caller to check, see [Labels]; its texts differ by command.
  ///
  /// @throws DecodeException at the first thing that is wrong, such as ``unknown field `foo`,
  ///   expected one of `label`, …``; its path is below `options`
  public static WindowConfig read(Json options) {
    return parsed(options, value -> value.object(WindowReader::window));
  }

  /// Reads a colour: `"#rgb"`, `"#rrggbb"`, `"#rrggbbaa"`, `[r, g, b]`, `[r, g, b, a]` or `{red,
  /// green, blue, alpha}`.
  ///
  /// @throws DecodeException if it is none of those
  public static Color readColor(Json color) {
    return parsed(color, ColorReader::read);
  }

  /// Checks what a page passes to the command that sets effects, of which Linux desktops have none.
  ///
  /// @throws DecodeException if there is no such effect
  public static void checkEffects(Json effects) {
    parsed(
        effects,
        value ->
            value.object(in -> {
              ForeignWindowKeys.effects(in);
              return true;
            }));
  }

  private static <T> T parsed(Json json, Function<Value, Optional<T>> read) {
    OptionProblems problems = new OptionProblems();
    try {
      Node node = NodeParser.parse(json.text(), "options", problems);
      return read.apply(new Value(node, "", problems)).orElseThrow();
    } catch (SyntaxException broken) {
      Position at = broken.at();
      throw new DecodeException(
          "", broken.problem() + " at line " + at.line() + " column " + at.column());
    }
  }
}
