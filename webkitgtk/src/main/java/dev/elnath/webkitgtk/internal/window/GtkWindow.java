package dev.elnath.webkitgtk.internal.window;

import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Color;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.image.Image;
import dev.elnath.menu.AboutMetadata;
import dev.elnath.menu.Menu;
import dev.elnath.menu.MenuContainer;
import dev.elnath.menu.MenuEntry;
import dev.elnath.platform.EditCommand;
import dev.elnath.platform.PlatformWebview;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.WebviewContent;
import dev.elnath.platform.WebviewListener;
import dev.elnath.platform.WindowFlag;
import dev.elnath.platform.WindowListener;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.gtk.Themes;
import dev.elnath.webkitgtk.internal.gtk.WindowFlags;
import dev.elnath.webkitgtk.internal.gtk.WindowGeometry;
import dev.elnath.webkitgtk.internal.gtk.WindowLooks;
import dev.elnath.webkitgtk.internal.gtk.WindowPointer;
import dev.elnath.webkitgtk.internal.gtk.WindowSetup;
import dev.elnath.webkitgtk.internal.gtk.WindowSignals;
import dev.elnath.webkitgtk.internal.log.Log;
import dev.elnath.webkitgtk.internal.menu.AboutDialog;
import dev.elnath.window.Attention;
import dev.elnath.window.Bounds;
import dev.elnath.window.CursorIcon;
import dev.elnath.window.Monitor;
import dev.elnath.window.Position;
import dev.elnath.window.Progress;
import dev.elnath.window.ResizeDirection;
import dev.elnath.window.Size;
import dev.elnath.window.SizeLimits;
import java.lang.foreign.Arena;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// A window of GTK with web views in it. Main thread, which every method checks.
final class GtkWindow implements PlatformWindow {
  private static final NativeFunction NEW = new NativeFunction("gtk_window_new");
  private static final NativeFunction DESTROY = new NativeFunction("gtk_widget_destroy");
  private static final NativeFunction SET_TITLE = new NativeFunction("gtk_window_set_title");
  private static final NativeFunction GET_TITLE = new NativeFunction("gtk_window_get_title");
  private static final NativeFunction TRANSIENT_FOR =
      new NativeFunction("gtk_window_set_transient_for");
  private static final NativeFunction PRESENT = new NativeFunction("gtk_window_present");
  private static final NativeFunction URGENT = new NativeFunction("gtk_window_set_urgency_hint");

  private static final long TOPLEVEL = 0;
  private static final long STOP = 1;

  private final String label;
  private final WindowListener listener;
  private final Surroundings surroundings;
  private final OwnedObject window;
  private final Signals signals;
  private final WindowContent content;
  private final WindowGeometry geometry;
  private final WindowPointer pointer;
  private final WindowFlags flags;
  private final WindowLooks looks;
  private final WindowMenus menus;
  private boolean gone;

  GtkWindow(WindowConfig config, WindowListener listener, Surroundings surroundings) {
    this.label = config.label();
    this.listener = listener;
    this.surroundings = surroundings;
    this.signals = new Signals("window " + label);
    this.window = OwnedObject.sink(NEW, NEW.call(TOPLEVEL));
    this.content = new WindowContent(window, signals);
    this.geometry = new WindowGeometry(window);
    this.pointer = new WindowPointer(window, geometry, content::widgets);
    this.flags = new WindowFlags(window, geometry, pointer);
    this.looks = new WindowLooks(window);
    this.menus = new WindowMenus(window, content.column(), surroundings.execute());
  }

  void open(WindowConfig config) {
    surroundings.windows().add(label, this);
    setTitle(config.title());
    WindowSetup.apply(window, config, geometry, flags);
    config.theme().ifPresent(theme -> Themes.set(Optional.of(theme)));
    if (!config.transparent()) {
      config.backgroundColor().ifPresent(color -> looks.setBackground(Optional.of(color)));
    }
    config
        .parent()
        .flatMap(surroundings.windows()::labelled)
        .ifPresent(parent -> TRANSIENT_FOR.call(window.address(), parent.window.address()));
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
    WindowSignals.connect(window, signals, geometry, flags, listener);
  }

  @Override
  public PlatformWebview createWebview(
      WindowConfig config,
      Optional<Bounds> bounds,
      WebviewContent shown,
      WebviewListener webviewListener) {
    require("createWebview");
    GtkWebview webview =
        new GtkWebview(
            surroundings.views().make(config, shown, webviewListener),
            webviewListener,
            surroundings.mainThread(),
            this);
    webview.open(bounds, config.focus(), shown.url());
    return webview;
  }

  @Override
  public void destroy() {
    surroundings.mainThread().require("PlatformWindow.destroy");
    if (!gone) {
      DESTROY.call(window.address());
    }
  }

  @Override
  public void close() {
    surroundings.mainThread().require("PlatformWindow.close");
    if (!gone && mayClose()) {
      destroy();
    }
  }

  @Override
  public boolean is(WindowFlag flag) {
    require("is");
    return flags.is(flag);
  }

  @Override
  public void set(WindowFlag flag, boolean value) {
    require("set");
    flags.set(flag, value);
  }

  @Override
  public void setMenu(Optional<Menu> menu, Consumer<MenuEntry> chosen) {
    require("setMenu");
    menus.set(menu, chosen);
  }

  @Override
  public void popupMenu(MenuContainer menu, Optional<Position> at, Consumer<MenuEntry> chosen) {
    require("popupMenu");
    if (flags.is(WindowFlag.VISIBLE)) {
      menus.popup(menu, at, geometry.scale(), chosen);
    }
  }

  @Override
  public void showAbout(AboutMetadata metadata) {
    require("showAbout");
    AboutDialog.open(metadata, window);
  }

  @Override
  public void edit(EditCommand command) {
    require("edit");
    content.active().ifPresent(webview -> webview.edit(command));
  }

  @Override
  public String title() {
    require("title");
    return NativeMemory.readTextOrEmpty(GET_TITLE.call(window.address()));
  }

  @Override
  public void setTitle(String title) {
    require("setTitle");
    try (Arena arena = Arena.ofConfined()) {
      SET_TITLE.call(window.address(), arena.allocateFrom(title).address());
    }
  }

  @Override
  public Size.Physical innerSize() {
    require("innerSize");
    return geometry.inner();
  }

  @Override
  public Size.Physical outerSize() {
    require("outerSize");
    return geometry.outer();
  }

  @Override
  public Position.Physical innerPosition() {
    require("innerPosition");
    return geometry.innerPosition();
  }

  @Override
  public Position.Physical outerPosition() {
    require("outerPosition");
    return geometry.outerPosition();
  }

  @Override
  public double scaleFactor() {
    require("scaleFactor");
    return geometry.scale();
  }

  @Override
  public Optional<Monitor> monitor() {
    require("monitor");
    return geometry.monitor();
  }

  @Override
  public void setSize(Size size) {
    require("setSize");
    geometry.setSize(size);
  }

  @Override
  public void setSizeLimits(SizeLimits limits) {
    require("setSizeLimits");
    geometry.setLimits(limits);
  }

  @Override
  public void setPosition(Position position) {
    require("setPosition");
    geometry.setPosition(position);
  }

  @Override
  public void center() {
    require("center");
    geometry.center();
  }

  @Override
  public void setFullscreenAt(Position.Physical point) {
    require("setFullscreenAt");
    geometry.fullscreenAt(point);
  }

  @Override
  public void focus() {
    require("focus");
    if (flags.is(WindowFlag.VISIBLE)) {
      PRESENT.call(window.address());
    }
  }

  @Override
  public void startDragging() {
    require("startDragging");
    pointer.startMoving();
  }

  @Override
  public void startResizeDragging(ResizeDirection direction) {
    require("startResizeDragging");
    pointer.startResizing(direction);
  }

  @Override
  public Theme theme() {
    require("theme");
    return Themes.current();
  }

  @Override
  public void setCursorIcon(CursorIcon icon) {
    require("setCursorIcon");
    pointer.setIcon(icon);
  }

  @Override
  public void setCursorPosition(Position position) {
    require("setCursorPosition");
    pointer.moveTo(position);
  }

  @Override
  public void setIcon(Image icon) {
    require("setIcon");
    looks.setIcon(icon);
  }

  @Override
  public void setBackgroundColor(Optional<Color> color) {
    require("setBackgroundColor");
    looks.setBackground(color);
  }

  @Override
  public void requestAttention(Optional<Attention> attention) {
    require("requestAttention");
    URGENT.call(window.address(), attention.isPresent() ? 1 : 0);
  }

  @Override
  public void setProgress(Progress progress) {
    require("setProgress");
    surroundings.launcher().show(progress);
  }

  @Override
  public void setBadgeCount(OptionalLong count) {
    require("setBadgeCount");
    surroundings.launcher().showCount(count);
  }

  /// What is in it.
  WindowContent content() {
    return content;
  }

  void themeChanged(Theme theme) {
    listener.themeChanged(theme);
  }

  double scale() {
    return geometry.scale();
  }

  private void require(String method) {
    surroundings.mainThread().require("PlatformWindow." + method);
    if (gone) {
      throw new IllegalStateException(
          "PlatformWindow.%s was called after window %s had been destroyed"
              .formatted(method, label));
    }
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
    content.webviews().forEach(GtkWebview::ended);
    gone = true;
    menus.ended();
    surroundings.windows().remove(label);
    signals.close();
    looks.forget();
    window.close();
    try {
      listener.destroyed();
    } catch (RuntimeException | Error failure) {
      Log.failed("telling that window " + label + " is gone", failure);
    }
  }
}
