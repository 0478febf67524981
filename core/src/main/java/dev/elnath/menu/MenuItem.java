package dev.elnath.menu;

/// An entry with a text. Any thread.
public final class MenuItem extends ActiveEntry {
  MenuItem(MenuItemBuilder builder) {
    super(builder);
  }

  /// Begins an entry of whatever kind.
  ///
  /// @param text what is shown; see [MenuEntry#text]
  public static MenuItemBuilder named(String text) {
    return new MenuItemBuilder(text);
  }
}
