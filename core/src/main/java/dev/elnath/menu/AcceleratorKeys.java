package dev.elnath.menu;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names that keys have in accelerators: those of `KeyboardEvent.code` and shorter ones, with
/// what X11 calls them.
final class AcceleratorKeys {
  private static final int FUNCTION_KEYS = 24;

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("BACKQUOTE", "grave"),
          Map.entry("`", "grave"),
          Map.entry("BACKSLASH", "backslash"),
          Map.entry("\\", "backslash"),
          Map.entry("BRACKETLEFT", "bracketleft"),
          Map.entry("[", "bracketleft"),
          Map.entry("BRACKETRIGHT", "bracketright"),
          Map.entry("]", "bracketright"),
          Map.entry("COMMA", "comma"),
          Map.entry(",", "comma"),
          Map.entry("EQUAL", "equal"),
          Map.entry("=", "equal"),
          Map.entry("PLUS", "plus"),
          Map.entry("MINUS", "minus"),
          Map.entry("-", "minus"),
          Map.entry("PERIOD", "period"),
          Map.entry(".", "period"),
          Map.entry("QUOTE", "apostrophe"),
          Map.entry("'", "apostrophe"),
          Map.entry("SEMICOLON", "semicolon"),
          Map.entry(";", "semicolon"),
          Map.entry("SLASH", "slash"),
          Map.entry("/", "slash"),
          Map.entry("BACKSPACE", "BackSpace"),
          Map.entry("CAPSLOCK", "Caps_Lock"),
          Map.entry("ENTER", "Return"),
          Map.entry("RETURN", "Return"),
          Map.entry("SPACE", "space"),
          Map.entry("TAB", "Tab"),
          Map.entry("DELETE", "Delete"),
          Map.entry("END", "End"),
          Map.entry("HOME", "Home"),
          Map.entry("INSERT", "Insert"),
          Map.entry("PAGEDOWN", "Page_Down"),
          Map.entry("PAGEUP", "Page_Up"),
          Map.entry("PRINTSCREEN", "Print"),
          Map.entry("SCROLLLOCK", "Scroll_Lock"),
          Map.entry("PAUSE", "Pause"),
          Map.entry("PAUSEBREAK", "Pause"),
          Map.entry("ARROWDOWN", "Down"),
          Map.entry("DOWN", "Down"),
          Map.entry("ARROWLEFT", "Left"),
          Map.entry("LEFT", "Left"),
          Map.entry("ARROWRIGHT", "Right"),
          Map.entry("RIGHT", "Right"),
          Map.entry("ARROWUP", "Up"),
          Map.entry("UP", "Up"),
          Map.entry("ESC", "Escape"),
          Map.entry("ESCAPE", "Escape"),
          Map.entry("NUMLOCK", "Num_Lock"),
          Map.entry("NUMPADADD", "KP_Add"),
          Map.entry("NUMPADDECIMAL", "KP_Decimal"),
          Map.entry("NUMPADDIVIDE", "KP_Divide"),
          Map.entry("NUMPADENTER", "KP_Enter"),
          Map.entry("NUMPADEQUAL", "KP_Equal"),
          Map.entry("NUMPADMULTIPLY", "KP_Multiply"),
          Map.entry("NUMPADSUBTRACT", "KP_Subtract"),
          Map.entry("AUDIOVOLUMEDOWN", "AudioLowerVolume"),
          Map.entry("VOLUMEDOWN", "AudioLowerVolume"),
          Map.entry("AUDIOVOLUMEUP", "AudioRaiseVolume"),
          Map.entry("VOLUMEUP", "AudioRaiseVolume"),
          Map.entry("AUDIOVOLUMEMUTE", "AudioMute"),
          Map.entry("VOLUMEMUTE", "AudioMute"),
          Map.entry("MEDIAPLAY", "AudioPlay"),
          Map.entry("MEDIAPAUSE", "AudioPause"),
          Map.entry("MEDIAPLAYPAUSE", "AudioPlay"),
          Map.entry("MEDIASTOP", "AudioStop"),
          Map.entry("MEDIATRACKNEXT", "AudioNext"),
          Map.entry("MEDIATRACKPREV", "AudioPrev"),
          Map.entry("MEDIATRACKPREVIOUS", "AudioPrev"));

  private AcceleratorKeys() {}

  /// What X11 calls the key of a name, in whatever case.
  static Optional<String> find(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    String character =
        upper.startsWith("KEY") || upper.startsWith("DIGIT")
            ? upper.substring(upper.startsWith("KEY") ? 3 : 5)
            : upper;
    if (character.length() == 1 && isLetterOrDigit(character.charAt(0))) {
      return Optional.of(character.toLowerCase(Locale.ROOT));
    }
    if (upper.startsWith("NUMPAD")
        && upper.length() == 7
        && Character.digit(upper.charAt(6), 10) >= 0) {
      return Optional.of("KP_" + upper.charAt(6));
    }
    return isFunctionKey(upper) ? Optional.of(upper) : Optional.ofNullable(NAMED.get(upper));
  }

  private static boolean isLetterOrDigit(char character) {
    return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
  }

  private static boolean isFunctionKey(String name) {
    if (!name.matches("F[1-9][0-9]?")) {
      return false;
    }
    return Integer.parseInt(name.substring(1)) <= FUNCTION_KEYS;
  }
}
