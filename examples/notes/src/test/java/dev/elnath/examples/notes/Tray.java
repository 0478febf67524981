package dev.elnath.examples.notes;

import java.io.IOException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;

/// A desktop's tray on the session bus, and what a user does with the icon in it.
final class Tray implements AutoCloseable {
  private static final String ICON = "/StatusNotifierItem";
  private static final String MENU = "com.canonical.dbusmenu";

  private final DBusConnection bus;
  private final BlockingDeque<String> icons = new LinkedBlockingDeque<>();

  /// The part of the tray that icons call.
  @DBusInterfaceName("org.kde.StatusNotifierWatcher")
  public interface Watcher extends DBusInterface {
    /// An icon came.
    @DBusMemberName("RegisterStatusNotifierItem")
    void register(String service);
  }

  private final class Registry implements Watcher {
    @Override
    public void register(String service) {
      icons.addLast(service);
    }

    @Override
    public String getObjectPath() {
      return "/StatusNotifierWatcher";
    }

    @Override
    public boolean isRemote() {
      return false;
    }
  }

  Tray() throws DBusException {
    bus = DBusConnectionBuilder.forSessionBus().withShared(false).build();
    Registry registry = new Registry();
    bus.exportObject(registry.getObjectPath(), registry);
    bus.requestBusName("org.kde.StatusNotifierWatcher");
  }

  void awaitIcon(String title) {
    Await.that("an icon is in the tray", () -> !icons.isEmpty());
    Await.that("the icon is called " + title, () -> property("Title").contains("'" + title + "'"));
  }

  /// Chooses an entry of the icon's menu.
  void choose(String entry) {
    String menu = property("Menu").replaceAll("(?s).*'(/[^']*)'.*", "$1");
    String layout = call(menu, MENU + ".GetLayout", "0", "-1", "[]");
    Matcher found =
        Pattern.compile("\\((\\d+), \\{[^}]*<'" + Pattern.quote(entry) + "'>").matcher(layout);
    if (!found.find()) {
      throw new AssertionError("no entry " + entry + " in " + layout);
    }
    call(menu, MENU + ".Event", found.group(1), "clicked", "<0>", "0");
  }

  private String property(String name) {
    return call(ICON, "org.freedesktop.DBus.Properties.Get", "org.kde.StatusNotifierItem", name);
  }

  private String call(String path, String method, String... arguments) {
    return Tool.run(
        "gdbus call --session --dest "
            + icons.getLast()
            + " --object-path "
            + path
            + " --method "
            + method
            + " --",
        arguments);
  }

  @Override
  public void close() throws IOException {
    bus.close();
  }
}
