package dev.elnath.menu;

/// Turns the `&` of texts into what systems want.
public final class Mnemonics {
  private Mnemonics() {}

  /// The text with `_` before the letter of its mnemonic, as GTK and D-Bus menus have it; an
  /// underscore of the text itself is doubled.
  public static String underscored(String text) {
    return convert(text.replace("_", "__"), "_");
  }

  /// The text without mnemonic.
  public static String plain(String text) {
    return convert(text, "");
  }

  private static String convert(String text, String mark) {
    StringBuilder out = new StringBuilder(text.length());
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (character != '&' || index + 1 == text.length()) {
        out.append(character);
      } else if (text.charAt(index + 1) == '&') {
        out.append('&');
        index++;
      } else {
        out.append(mark);
      }
    }
    return out.toString();
  }
}
