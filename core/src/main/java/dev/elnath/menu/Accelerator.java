package dev.elnath.menu;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Keys that choose an entry of a menu.
///
/// @param modifiers held while the key is pressed
/// @param key as X11 names it in small letters, such as `a`, `F5` or `Page_Down`
public record Accelerator(Set<Modifier> modifiers, String key) {
  /// Keys to hold.
  public enum Modifier {
    /// Control.
    CONTROL,
    /// Shift.
    SHIFT,
    /// Alt, on macOS Option.
    ALT,
    /// Super, on Windows the Windows key, on macOS Command.
    SUPER
  }

  /// Copies the modifiers.
  public Accelerator {
    modifiers = Set.copyOf(modifiers);
  }

  /// Reads keys as menus of pages tell them: modifiers and one key with `+` between, in whatever
  /// case, such as `CmdOrCtrl+Shift+S`, `Alt+F4` or `Ctrl+ArrowUp`. `CmdOrCtrl` is Control.
  ///
  /// @throws IllegalArgumentException if there is no key, more than one, or an unknown one
  public static Accelerator parse(String text) {
    String[] parts = text.strip().split("\\+", -1);
    EnumSet<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    for (int index = 0; index < parts.length - 1; index++) {
      modifiers.add(modifier(parts[index].strip(), text));
    }
    String last = parts[parts.length - 1].strip();
    String key =
        AcceleratorKeys.find(last)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "accelerator \"%s\": unknown key \"%s\"; it ends in one key such as S, F5, Enter or ArrowUp"
                        .formatted(text, last)));
    return new Accelerator(modifiers, key);
  }

  private static Modifier modifier(String name, String whole) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "CONTROL", "CTRL", "COMMANDORCONTROL", "COMMANDORCTRL", "CMDORCONTROL", "CMDORCTRL" ->
          Modifier.CONTROL;
      case "SHIFT" -> Modifier.SHIFT;
      case "ALT", "OPTION" -> Modifier.ALT;
      case "SUPER", "COMMAND", "CMD" -> Modifier.SUPER;
      default ->
          throw new IllegalArgumentException(
              "accelerator \"%s\": unknown modifier \"%s\"; there are Ctrl, Shift, Alt, Super and CmdOrCtrl"
                  .formatted(whole, name));
    };
  }
}
