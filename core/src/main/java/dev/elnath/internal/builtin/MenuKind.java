package dev.elnath.internal.builtin;

import dev.elnath.codec.Name;

/// The kinds of menus and entries (section 3.9).
enum MenuKind {
  @Name("Menu")
  MENU,
  @Name("MenuItem")
  ITEM,
  @Name("Predefined")
  PREDEFINED,
  @Name("Submenu")
  SUBMENU,
  @Name("Check")
  CHECK,
  @Name("Icon")
  ICON
}
