package dev.elnath.conformance;

import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;

/// A desktop's tray on the session bus, and what `gdbus` says of the icon that came into it last.
@Naming(commands = Naming.Case.SNAKE)
final class TrayDesktop implements AutoCloseable {
  private static final String ITEM = "org.kde.StatusNotifierItem";
  private static final String MENU = "com.canonical.dbusmenu";
  private static final String PATH = "/StatusNotifierItem";

  private final DBusConnection bus;
  private final Tools tools;
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

  TrayDesktop(Tools tools) throws DBusException {
    this.tools = tools;
    bus = DBusConnectionBuilder.forSessionBus().withShared(false).build();
    Registry registry = new Registry();
    bus.exportObject(registry.getObjectPath(), registry);
    bus.requestBusName("org.kde.StatusNotifierWatcher");
  }

  /// Empty if the icon is gone.
  @Command
  String trayProperty(String name) throws Exception {
    return call(PATH, "org.freedesktop.DBus.Properties.Get", ITEM, name);
  }

  @Command
  String trayLayout() throws Exception {
    String path = menuPath();
    return path.isEmpty() ? "" : call(path, MENU + ".GetLayout", "0", "-1", "[]");
  }

  @Command
  void trayChoose(int entry) throws Exception {
    call(menuPath(), MENU + ".Event", Integer.toString(entry), "clicked", "<0>", "0");
  }

  @Command
  void trayActivate(int x, int y) throws Exception {
    call(PATH, ITEM + ".Activate", Integer.toString(x), Integer.toString(y));
  }

  @Override
  public void close() throws IOException {
    bus.close();
  }

  private String menuPath() throws Exception {
    String answer = trayProperty("Menu");
    int start = answer.indexOf('\'');
    String path = start < 0 ? "" : answer.substring(start + 1, answer.indexOf('\'', start + 1));
    return path.equals("/NO_DBUSMENU") ? "" : path;
  }

  private String call(String path, String method, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "gdbus",
                "call",
                "--session",
                "--dest",
                icons.getLast(),
                "--object-path",
                path,
                "--method",
                method,
                "--"));
    command.addAll(List.of(arguments));
    return tools.run(command.toArray(String[]::new));
  }
}
