package dev.elnath.tray.statusnotifier;

import dev.elnath.menu.MenuContainer;
import dev.elnath.menu.MenuEntry;
import dev.elnath.platform.PlatformException;
import dev.elnath.platform.PlatformTray;
import dev.elnath.tray.TrayIcon;
import dev.elnath.tray.TrayObserver;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;
import org.jspecify.annotations.Nullable;

/// An icon in the tray, with a connection to the bus of its own, so that each has a name there.
/// When the desktop's tray is started again, the icon goes back into it.
final class BusTray implements PlatformTray, TrayObserver {
  private static final Logger LOG = System.getLogger("dev.elnath.tray");
  private static final String MENU_PATH = "/MenuBar/";

  private final TrayIcon icon;
  private final Consumer<MenuEntry> chosen;
  private final DBusConnection bus;
  private final ExportedIcon exported;
  private @Nullable ExportedMenu menu;
  private int menus;
  private boolean closed;

  private BusTray(
      TrayIcon icon, String application, Consumer<MenuEntry> chosen, DBusConnection bus) {
    this.icon = icon;
    this.chosen = chosen;
    this.bus = bus;
    this.exported = new ExportedIcon(icon, application, this::menuPath);
  }

  static BusTray open(
      TrayIcon icon, String address, String application, Consumer<MenuEntry> chosen) {
    DBusConnection bus;
    try {
      bus =
          QuietLog.during(
              () -> DBusConnectionBuilder.forAddress(address).withShared(false).build());
    } catch (DBusException failure) {
      throw new PlatformException(
          "no session bus for the tray icon; start the program in a desktop session or by dbus-run-session",
          failure);
    }
    BusTray tray = new BusTray(icon, application, chosen, bus);
    try {
      tray.start();
      return tray;
    } catch (DBusException failure) {
      bus.disconnect();
      throw new PlatformException(
          "the tray icon cannot be shown: " + failure.getMessage(), failure);
    } catch (DBusExecutionException failure) {
      bus.disconnect();
      throw noTray(failure);
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    icon.unobserve(this);
    if (menu != null) {
      menu.close();
    }
    bus.disconnect();
  }

  @Override
  public void changed(Part part) {
    String path = ExportedIcon.PATH;
    switch (part) {
      case ICON -> send(() -> new StatusNotifierItem.NewIcon(path));
      case TITLE -> send(() -> new StatusNotifierItem.NewTitle(path));
      case TOOLTIP -> send(() -> new StatusNotifierItem.NewToolTip(path));
      case VISIBLE -> send(() -> new StatusNotifierItem.NewStatus(path, exported.status()));
      case MENU, LEFT_CLICK -> {
        exportMenu();
        send(() -> new StatusNotifierItem.NewMenu(path));
      }
    }
  }

  private void start() throws DBusException {
    exportMenu();
    bus.exportObject(ExportedIcon.PATH, exported);
    icon.observe(this);
    bus.addSigHandler(DBus.NameOwnerChanged.class, this::ownerChanged);
    register();
  }

  private void ownerChanged(DBus.NameOwnerChanged change) {
    if (change.name.equals(StatusNotifierWatcher.NAME) && !change.newOwner.isEmpty()) {
      Thread.ofVirtual().name("tray icon " + icon.id()).start(this::registerAgain);
    }
  }

  private void registerAgain() {
    try {
      register();
    } catch (DBusException | DBusExecutionException failure) {
      LOG.log(
          Level.WARNING,
          "tray icon \"" + icon.id() + "\" could not go back into the tray",
          failure);
    }
  }

  private void register() throws DBusException {
    StatusNotifierWatcher watcher =
        bus.getRemoteObject(
            StatusNotifierWatcher.NAME, StatusNotifierWatcher.PATH, StatusNotifierWatcher.class);
    watcher.register(bus.getUniqueName());
  }

  /// Replaces the menu's object where the icon has another menu now. Each has a path of its own, so
  /// that no desktop shows the old one out of its memory.
  private synchronized void exportMenu() {
    if (closed) {
      return;
    }
    if (menu != null) {
      menu.close();
      bus.unExportObject(menu.getObjectPath());
      menu = null;
    }
    Optional<MenuContainer> wanted = icon.menu();
    if (wanted.isPresent()) {
      menu =
          new ExportedMenu(
              MENU_PATH + ++menus, wanted.get(), signal -> bus.sendMessage(signal), chosen);
      try {
        bus.exportObject(menu.getObjectPath(), menu);
      } catch (DBusException failure) {
        throw new PlatformException("the tray icon's menu cannot be shown", failure);
      }
    }
  }

  private synchronized String menuPath() {
    return menu == null ? "" : menu.getObjectPath();
  }

  private synchronized void send(Exports.SignalMaker maker) {
    if (!closed) {
      bus.sendMessage(Exports.make(maker));
    }
  }

  private static PlatformException noTray(DBusExecutionException failure) {
    return new PlatformException(
        "this desktop has no tray (%s); GNOME needs the extension AppIndicator, others a panel that offers %s"
            .formatted(failure.getMessage(), StatusNotifierWatcher.NAME),
        failure);
  }
}
