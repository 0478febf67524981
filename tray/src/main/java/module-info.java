/// Tray icons on Linux desktops, over D-Bus. Programs find it by `ServiceLoader` and have no
/// business in its packages; the D-Bus library does.
module dev.elnath.tray {
  requires dev.elnath.core;
  requires java.desktop;
  requires org.freedesktop.dbus;

  exports dev.elnath.tray.statusnotifier to
      org.freedesktop.dbus;

  opens dev.elnath.tray.statusnotifier to
      org.freedesktop.dbus;

  provides dev.elnath.platform.TrayProvider with
      dev.elnath.tray.statusnotifier.StatusNotifierProvider;
}
