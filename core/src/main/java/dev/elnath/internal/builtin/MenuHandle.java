package dev.elnath.internal.builtin;

import dev.elnath.menu.CheckMenuItem;
import dev.elnath.menu.IconMenuItem;
import dev.elnath.menu.Menu;
import dev.elnath.menu.MenuContainer;
import dev.elnath.menu.MenuEntry;
import dev.elnath.menu.MenuItem;
import dev.elnath.menu.PredefinedMenuItem;
import dev.elnath.menu.Submenu;
import dev.elnath.resource.InvalidResourceException;
import dev.elnath.resource.Resource;
import dev.elnath.resource.ResourceTable;
import dev.elnath.window.Webview;

/// What a page holds of menus; that it lets go of one does not take it off a window.
sealed interface MenuHandle extends Resource {
  /// A menu.
  record OfMenu(Menu menu) implements MenuHandle {}

  /// An entry.
  record OfEntry(MenuEntry entry) implements MenuHandle {}

  /// The menu or submenu of a number.
  ///
  /// @throws InvalidResourceException if there is none, or it is of another kind
  /// @throws IllegalArgumentException if the kind holds no entries
  static MenuContainer container(Webview webview, long rid, MenuKind kind) {
    return switch (kind) {
      case MENU -> menu(webview, rid);
      case SUBMENU -> entry(webview, rid, Submenu.class);
      case ITEM, PREDEFINED, CHECK, ICON -> throw unexpected();
    };
  }

  /// The menu of a number.
  static Menu menu(Webview webview, long rid) {
    return webview.resources().get(rid, OfMenu.class).menu();
  }

  /// The entry of a number.
  ///
  /// @throws InvalidResourceException if there is none, or it is of another kind
  /// @throws IllegalArgumentException if a menu is no entry
  static MenuEntry entry(Webview webview, long rid, MenuKind kind) {
    return switch (kind) {
      case MENU -> throw unexpected();
      case ITEM -> entry(webview, rid, MenuItem.class);
      case PREDEFINED -> entry(webview, rid, PredefinedMenuItem.class);
      case SUBMENU -> entry(webview, rid, Submenu.class);
      case CHECK -> entry(webview, rid, CheckMenuItem.class);
      case ICON -> entry(webview, rid, IconMenuItem.class);
    };
  }

  /// The entry of a number.
  ///
  /// @throws InvalidResourceException if there is none, or it is of another kind
  static <T extends MenuEntry> T entry(Webview webview, long rid, Class<T> type) {
    MenuEntry entry = webview.resources().get(rid, OfEntry.class).entry();
    if (!type.isInstance(entry)) {
      throw new InvalidResourceException(rid);
    }
    return type.cast(entry);
  }

  /// Gives a page an entry.
  static MenuReference reference(ResourceTable table, MenuEntry entry) {
    return new MenuReference(table.add(new OfEntry(entry)), entry.id(), kindOf(entry));
  }

  /// The kind of an entry.
  static MenuKind kindOf(MenuEntry entry) {
    return switch (entry) {
      case MenuItem _ -> MenuKind.ITEM;
      case PredefinedMenuItem _ -> MenuKind.PREDEFINED;
      case Submenu _ -> MenuKind.SUBMENU;
      case CheckMenuItem _ -> MenuKind.CHECK;
      case IconMenuItem _ -> MenuKind.ICON;
    };
  }

  /// The command does not know the kind.
  static IllegalArgumentException unexpected() {
    return new IllegalArgumentException("unexpected menu item kind");
  }
}
