package dev.elnath.webkitgtk;

import dev.elnath.platform.Platform;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.platform.PlatformProvider;
import dev.elnath.webkitgtk.internal.ffi.NativeLibrary;
import dev.elnath.webkitgtk.internal.gtk.GtkThread;
import dev.elnath.webkitgtk.internal.webkit.Sandbox;
import dev.elnath.webkitgtk.internal.window.GtkPlatform;

/// Opens the platform for Linux desktops. GTK and WebKitGTK can be started once a process, so one
/// platform is opened in a process.
public final class WebkitGtkProvider implements PlatformProvider {
  /// Called by `ServiceLoader`.
  public WebkitGtkProvider() {}

  @Override
  public String name() {
    return "webkitgtk";
  }

  @Override
  public void prepare() {
    GtkThread.begin();
  }

  @Override
  public Platform open(PlatformOptions options) {
    Sandbox sandbox = Sandbox.probe(options.sandbox());
    GtkThread.begin();
    NativeLibrary.load();
    sandbox.check();
    return new GtkPlatform(options, sandbox);
  }
}
