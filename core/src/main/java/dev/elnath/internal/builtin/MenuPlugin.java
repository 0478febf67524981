package dev.elnath.internal.builtin;

import dev.elnath.app.App;
import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.internal.menu.DefaultMenu;
import dev.elnath.menu.Accelerator;
import dev.elnath.menu.CheckMenuItem;
import dev.elnath.menu.IconMenuItem;
import dev.elnath.menu.Menu;
import dev.elnath.menu.MenuContainer;
import dev.elnath.menu.MenuEntry;
import dev.elnath.menu.PredefinedMenuItem;
import dev.elnath.menu.Submenu;
import dev.elnath.window.Position;
import dev.elnath.window.Webview;
import dev.elnath.window.Window;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The plugin `menu` (section 3.9).
@Naming(commands = Naming.Case.SNAKE)
final class MenuPlugin {
  @Command("new")
  MenuMade create(
      MenuKind kind, Optional<MenuOptions> options, Channel<String> handler, Webview webview)
      throws IOException {
    MenuOptions wanted = options.orElse(MenuOptions.NONE);
    MenuMaker maker = new MenuMaker(webview);
    if (kind == MenuKind.MENU) {
      List<MenuEntry> entries = maker.entries(wanted.items().orElse(List.of()));
      return hold(
          webview,
          wanted.id().isPresent()
              ? Menu.of(wanted.id().get(), entries)
              : Menu.of(entries.toArray(MenuEntry[]::new)));
    }
    MenuEntry entry = maker.entry(kind, wanted, handler);
    return new MenuMade(webview.resources().add(new MenuHandle.OfEntry(entry)), entry.id());
  }

  @Command
  MenuMade createDefault(Webview webview, App app) {
    return hold(webview, DefaultMenu.of(app.config()));
  }

  @Command
  void append(long rid, MenuKind kind, List<ItemArgument> items, Webview webview)
      throws IOException {
    insert(rid, kind, items, Integer.MAX_VALUE, webview);
  }

  @Command
  void prepend(long rid, MenuKind kind, List<ItemArgument> items, Webview webview)
      throws IOException {
    insert(rid, kind, items, 0, webview);
  }

  @Command
  void insert(long rid, MenuKind kind, List<ItemArgument> items, int position, Webview webview)
      throws IOException {
    MenuContainer container = MenuHandle.container(webview, rid, kind);
    container.insert(position, new MenuMaker(webview).entries(items));
  }

  @Command
  void remove(long rid, MenuKind kind, ItemReference item, Webview webview) {
    MenuHandle.container(webview, rid, kind)
        .remove(MenuHandle.entry(webview, item.rid(), item.kind()));
  }

  @Command
  Optional<MenuReference> removeAt(long rid, MenuKind kind, int position, Webview webview) {
    return MenuHandle.container(webview, rid, kind)
        .removeAt(position)
        .map(entry -> MenuHandle.reference(webview.resources(), entry));
  }

  @Command
  List<MenuReference> items(long rid, MenuKind kind, Webview webview) {
    return MenuHandle.container(webview, rid, kind).items().stream()
        .map(entry -> MenuHandle.reference(webview.resources(), entry))
        .toList();
  }

  @Command
  Optional<MenuReference> get(long rid, MenuKind kind, String id, Webview webview) {
    return MenuHandle.container(webview, rid, kind)
        .find(id)
        .map(entry -> MenuHandle.reference(webview.resources(), entry));
  }

  @Command
  void popup(
      long rid,
      MenuKind kind,
      Optional<String> window,
      Optional<Position> at,
      Webview webview,
      App app) {
    windowOf(window, webview, app).popupMenu(MenuHandle.container(webview, rid, kind), at);
  }

  @Command
  Optional<MenuMade> setAsAppMenu(long rid, Webview webview, App app) {
    return app.setMenu(MenuHandle.menu(webview, rid)).map(before -> hold(webview, before));
  }

  @Command
  Optional<MenuMade> setAsWindowMenu(long rid, Optional<String> window, Webview webview, App app) {
    return windowOf(window, webview, app)
        .setMenu(MenuHandle.menu(webview, rid))
        .map(before -> hold(webview, before));
  }

  @Command
  String text(long rid, MenuKind kind, Webview webview) {
    return MenuHandle.entry(webview, rid, kind).text();
  }

  @Command
  void setText(long rid, MenuKind kind, String text, Webview webview) {
    MenuHandle.entry(webview, rid, kind).setText(text);
  }

  @Command("is_enabled")
  boolean isEnabled(long rid, MenuKind kind, Webview webview) {
    MenuEntry entry = MenuHandle.entry(webview, rid, kind);
    if (entry instanceof PredefinedMenuItem) {
      throw MenuHandle.unexpected();
    }
    return entry.isEnabled();
  }

  @Command
  void setEnabled(long rid, MenuKind kind, boolean enabled, Webview webview) {
    MenuEntry entry = MenuHandle.entry(webview, rid, kind);
    if (entry instanceof Submenu submenu) {
      submenu.setEnabled(enabled);
    } else {
      MenuMaker.active(entry).setEnabled(enabled);
    }
  }

  @Command
  void setAccelerator(long rid, MenuKind kind, Optional<String> accelerator, Webview webview) {
    MenuMaker.active(MenuHandle.entry(webview, rid, kind))
        .setAccelerator(accelerator.map(Accelerator::parse).orElse(null));
  }

  /// Without effect but on macOS, as is the next.
  @Command("set_as_windows_menu_for_nsapp")
  void setAsWindowsMenu(long rid, Webview webview) {
    MenuHandle.entry(webview, rid, Submenu.class);
  }

  @Command("set_as_help_menu_for_nsapp")
  void setAsHelpMenu(long rid, Webview webview) {
    MenuHandle.entry(webview, rid, Submenu.class);
  }

  @Command
  boolean isChecked(long rid, Webview webview) {
    return MenuHandle.entry(webview, rid, CheckMenuItem.class).isChecked();
  }

  @Command
  void setChecked(long rid, boolean checked, Webview webview) {
    MenuHandle.entry(webview, rid, CheckMenuItem.class).setChecked(checked);
  }

  @Command
  void setIcon(long rid, MenuKind kind, Optional<IconArgument> icon, Webview webview)
      throws IOException {
    var picture = new MenuMaker(webview).icon(icon);
    switch (MenuHandle.entry(webview, rid, kind)) {
      case IconMenuItem item -> item.setIcon(picture);
      case Submenu submenu -> submenu.setIcon(picture);
      default -> throw MenuHandle.unexpected();
    }
  }

  private static MenuMade hold(Webview webview, Menu menu) {
    return new MenuMade(webview.resources().add(new MenuHandle.OfMenu(menu)), menu.id());
  }

  private static Window windowOf(Optional<String> label, Webview webview, App app) {
    return label
        .map(it ->
            app.window(it)
                .orElseThrow(() -> new IllegalArgumentException("window \"" + it + "\" not found")))
        .orElseGet(webview::window);
  }
}
