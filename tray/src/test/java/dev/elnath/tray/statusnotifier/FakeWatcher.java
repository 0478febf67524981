package dev.elnath.tray.statusnotifier;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;

/// A desktop's tray, as far as icons see it.
final class FakeWatcher implements StatusNotifierWatcher, AutoCloseable {
  private final DBusConnection bus;
  private final BlockingQueue<String> registered = new LinkedBlockingQueue<>();

  FakeWatcher(String address) throws DBusException {
    bus = DBusConnectionBuilder.forAddress(address).withShared(false).build();
    bus.exportObject(PATH, this);
    bus.requestBusName(NAME);
  }

  @Override
  public void register(String service) {
    registered.add(service);
  }

  /// The bus name of the next icon.
  String next() throws InterruptedException {
    String name = registered.poll(30, TimeUnit.SECONDS);
    if (name == null) {
      throw new AssertionError("no icon came to the tray within 30 seconds");
    }
    return name;
  }

  @Override
  public String getObjectPath() {
    return PATH;
  }

  @Override
  public boolean isRemote() {
    return false;
  }

  @Override
  public void close() throws IOException {
    bus.close();
  }
}
