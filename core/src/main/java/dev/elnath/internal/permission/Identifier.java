package dev.elnath.internal.permission;

import dev.elnath.permission.PluginManifest;

/// The name of a permission or a set (section 6.4): `[prefix:]name`.
///
/// @param plugin the prefix, such as `fs` or `core:window`, or [PluginManifest#APPLICATION]
/// @param name what it is called there
record Identifier(String plugin, String name) {
  /// Characters of an identifier as a whole.
  static final int MAX_LENGTH = 116;

  private static final String CORE = "core:";

  /// @throws IllegalArgumentException if the text is none; the message says why
  static Identifier parse(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("an identifier is never empty");
    }
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "an identifier has at most " + MAX_LENGTH + " characters, this one " + text.length());
    }
    if (text.startsWith("tauri-plugin-")) {
      throw new IllegalArgumentException(
          "an identifier begins with the plugin's name without \"tauri-plugin-\"");
    }
    checkCharacters(text);
    int colon = text.lastIndexOf(':');
    if (colon < 0) {
      return new Identifier(PluginManifest.APPLICATION, text);
    }
    String plugin = text.substring(0, colon);
    boolean core = plugin.startsWith(CORE);
    if (plugin.indexOf(':', core ? CORE.length() : 0) >= 0) {
      throw new IllegalArgumentException(
          "an identifier has one colon, or two as core:<plugin>:<name>");
    }
    return new Identifier(plugin, text.substring(colon + 1));
  }

  private static void checkCharacters(String text) {
    boolean atEdge = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ':';
      boolean after = atEdge;
      atEdge = c == ':';
      if ((after && (c == '-' || c == ':')) || (atEdge && text.charAt(i - 1) == '-')) {
        throw new IllegalArgumentException(
            "neither part of an identifier is empty or begins or ends with a hyphen");
      }
      if (!(atEdge || c == '-' || Ascii.isLetterOrDigit(c))) {
        throw new IllegalArgumentException(
            "an identifier has letters from a to z, digits and hyphens only, not \"" + c + "\"");
      }
    }
  }

  /// The text that [#parse] understands.
  @Override
  public String toString() {
    return plugin.equals(PluginManifest.APPLICATION) ? name : plugin + ":" + name;
  }
}
