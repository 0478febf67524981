package dev.elnath.internal.builtin;

import dev.elnath.app.App;
import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.menu.MenuContainer;
import dev.elnath.resource.Resource;
import dev.elnath.tray.TrayIcon;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/// The plugin `tray` (section 3.10). Icons are in the application's table; images and menus in the
/// web view's.
@Naming(commands = Naming.Case.SNAKE)
final class TrayPlugin {
  /// An icon that pages hold; letting go of it takes it out of the tray.
  record Held(TrayIcon icon, App app) implements Resource {
    @Override
    public void close() {
      app.trayIcons().remove(icon.id());
    }
  }

  /// What a new icon is like. Only macOS knows templates; icons travel by D-Bus and need no
  /// directory.
  record Options(
      Optional<String> id,
      Optional<ItemReference> menu,
      Optional<ImageArgument> icon,
      Optional<String> tooltip,
      Optional<String> title,
      Optional<String> tempDirPath,
      Optional<Boolean> iconAsTemplate,
      Optional<Boolean> menuOnLeftClick,
      Optional<Boolean> showMenuOnLeftClick) {}

  @Command("new")
  MenuMade create(Options options, Channel<TrayMessage> handler, Webview webview, App app)
      throws IOException {
    TrayIcon icon = new TrayIcon(options.id().orElseGet(() -> UUID.randomUUID().toString()));
    if (options.menu().isPresent()) {
      icon.setMenu(menu(options.menu().get(), webview));
    }
    if (options.icon().isPresent()) {
      icon.setIcon(options.icon().get().image(webview));
    }
    icon.setTooltip(options.tooltip().orElse(null));
    icon.setTitle(options.title().orElse(null));
    icon.setMenuOnLeftClick(
        options.showMenuOnLeftClick().or(options::menuOnLeftClick).orElse(true));
    icon.onEvent(new TrayTeller(handler));
    app.trayIcons().show(icon);
    return new MenuMade(app.resources().add(new Held(icon, app)), icon.id());
  }

  @Command
  Optional<Long> getById(String id, App app) {
    return app.trayIcons().find(id).map(icon -> app.resources().add(new Held(icon, app)));
  }

  @Command
  void removeById(String id, App app) {
    if (app.trayIcons().remove(id).isEmpty()) {
      throw new IllegalArgumentException("Can't find a tray associated with this id: " + id);
    }
  }

  @Command
  void setIcon(long rid, Optional<ImageArgument> icon, Webview webview, App app)
      throws IOException {
    icon(rid, app).setIcon(icon.isPresent() ? icon.get().image(webview) : null);
  }

  @Command
  void setMenu(long rid, Optional<ItemReference> menu, Webview webview, App app) {
    icon(rid, app).setMenu(menu.isPresent() ? menu(menu.get(), webview) : null);
  }

  @Command
  void setTooltip(long rid, Optional<String> tooltip, App app) {
    icon(rid, app).setTooltip(tooltip.orElse(null));
  }

  @Command
  void setTitle(long rid, Optional<String> title, App app) {
    icon(rid, app).setTitle(title.orElse(null));
  }

  @Command
  void setVisible(long rid, boolean visible, App app) {
    icon(rid, app).setVisible(visible);
  }

  /// Without effect: icons travel by D-Bus.
  @Command
  void setTempDirPath(long rid, Optional<String> path, App app) {
    icon(rid, app);
  }

  /// Without effect but on macOS.
  @Command
  void setIconAsTemplate(long rid, boolean asTemplate, App app) {
    icon(rid, app);
  }

  @Command
  void setIconWithAsTemplate(
      long rid, Optional<ImageArgument> icon, boolean asTemplate, Webview webview, App app)
      throws IOException {
    setIcon(rid, icon, webview, app);
  }

  @Command
  void setShowMenuOnLeftClick(long rid, boolean onLeft, App app) {
    icon(rid, app).setMenuOnLeftClick(onLeft);
  }

  private static TrayIcon icon(long rid, App app) {
    return app.resources().get(rid, Held.class).icon();
  }

  private static MenuContainer menu(ItemReference menu, Webview webview) {
    return MenuHandle.container(webview, menu.rid(), menu.kind());
  }
}
