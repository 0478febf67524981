package dev.elnath.webkitgtk.internal.window;

import dev.elnath.config.WindowConfig;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.WindowListener;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.gtk.MainThread;
import dev.elnath.webkitgtk.internal.gtk.WindowSetup;
import dev.elnath.webkitgtk.internal.log.Log;
import dev.elnath.webkitgtk.internal.webkit.WebView;
import java.lang.foreign.Arena;

/// A window of GTK with one web view that fills it. Main thread, which every method checks.
final class WebviewWindow implements PlatformWindow {
  private static final NativeFunction NEW = new NativeFunction("gtk_window_new");
  private static final NativeFunction DESTROY = new NativeFunction("gtk_widget_destroy");
  private static final NativeFunction SET_TITLE = new NativeFunction("gtk_window_set_title");
  private static final NativeFunction SHOW = new NativeFunction("gtk_widget_show");
  private static final NativeFunction ADD = new NativeFunction("gtk_container_add");
  private static final NativeFunction GRAB_FOCUS = new NativeFunction("gtk_widget_grab_focus");
  private static final NativeFunction TRANSIENT_FOR =
      new NativeFunction("gtk_window_set_transient_for");

  private static final long TOPLEVEL = 0;
  private static final long STOP = 1;

  private final String label;
  private final WindowListener listener;
  private final Windows siblings;
  private final MainThread mainThread;
  private final OwnedObject window;
  private final Signals signals;
  private final WebView view;
  private boolean gone;

  /// @param view is closed by this window
  WebviewWindow(
      WindowConfig config,
      WebView view,
      WindowListener listener,
      Windows siblings,
      MainThread mainThread) {
    this.label = config.label();
    this.view = view;
    this.listener = listener;
    this.siblings = siblings;
    this.mainThread = mainThread;
    this.signals = new Signals("window " + label);
    this.window = OwnedObject.sink(NEW, NEW.call(TOPLEVEL));
  }

  void open(WindowConfig config, String url) {
    siblings.add(label, this);
    setTitle(config.title());
    WindowSetup.apply(window, config);
    config
        .parent()
        .flatMap(siblings::labelled)
        .ifPresent(parent -> TRANSIENT_FOR.call(window.address(), parent.window.address()));
    ADD.call(window.address(), view.widget().address());
    signals.connect(
        window,
        "delete-event",
        2,
        STOP,
        (emitter, event, c, d) -> {
          close();
          return STOP;
        });
    signals.connect(
        window,
        "destroy",
        1,
        (emitter, b, c, d) -> {
          ended();
          return 0;
        });
    view.onClose(this::close);
    SHOW.call(view.widget().address());
    GRAB_FOCUS.call(view.widget().address());
    view.load(url);
    if (config.visible()) {
      SHOW.call(window.address());
    }
  }

  @Override
  public void destroy() {
    mainThread.require("PlatformWindow.destroy");
    if (!gone) {
      DESTROY.call(window.address());
    }
  }

  @Override
  public void close() {
    mainThread.require("PlatformWindow.close");
    if (!gone && mayClose()) {
      destroy();
    }
  }

  @Override
  public void setTitle(String title) {
    mainThread.require("PlatformWindow.setTitle");
    if (!gone) {
      try (Arena arena = Arena.ofConfined()) {
        SET_TITLE.call(window.address(), arena.allocateFrom(title).address());
      }
    }
  }

  @Override
  public void navigate(String url) {
    mainThread.require("PlatformWindow.navigate");
    if (!gone) {
      view.load(url);
    }
  }

  @Override
  public void reload() {
    mainThread.require("PlatformWindow.reload");
    if (!gone) {
      view.reload();
    }
  }

  @Override
  public void evaluate(String script) {
    mainThread.require("PlatformWindow.evaluate");
    if (!gone) {
      view.evaluate(script);
    }
  }

  @Override
  public String url() {
    mainThread.require("PlatformWindow.url");
    return gone ? "" : view.url();
  }

  @Override
  public void setDevtoolsOpen(boolean open) {
    mainThread.require("PlatformWindow.setDevtoolsOpen");
    if (!gone) {
      view.setDevtoolsOpen(open);
    }
  }

  /// What fills it.
  WebView view() {
    return view;
  }

  private boolean mayClose() {
    try {
      return listener.closeRequested();
    } catch (RuntimeException | Error failure) {
      Log.failed("asking whether window " + label + " may close", failure);
      return false;
    }
  }

  private void ended() {
    if (gone) {
      return;
    }
    gone = true;
    siblings.remove(label);
    signals.close();
    view.close();
    window.close();
    try {
      listener.destroyed();
    } catch (RuntimeException | Error failure) {
      Log.failed("telling that window " + label + " is gone", failure);
    }
  }
}
