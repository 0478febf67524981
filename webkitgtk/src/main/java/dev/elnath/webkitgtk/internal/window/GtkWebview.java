package dev.elnath.webkitgtk.internal.window;

import dev.elnath.config.WindowConfig.Color;
import dev.elnath.platform.EditCommand;
import dev.elnath.platform.PlatformWebview;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.WebviewListener;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gtk.MainThread;
import dev.elnath.webkitgtk.internal.gtk.Rectangle;
import dev.elnath.webkitgtk.internal.log.Log;
import dev.elnath.webkitgtk.internal.webkit.WebView;
import dev.elnath.window.Bounds;
import dev.elnath.window.Cookie;
import dev.elnath.window.Position;
import dev.elnath.window.Size;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A web view in a window of GTK. Main thread, which every method checks.
final class GtkWebview implements PlatformWebview {
  private static final NativeFunction DESTROY = new NativeFunction("gtk_widget_destroy");
  private static final NativeFunction SHOW = new NativeFunction("gtk_widget_show");
  private static final NativeFunction HIDE = new NativeFunction("gtk_widget_hide");
  private static final NativeFunction IS_FOCUS = new NativeFunction("gtk_widget_is_focus");
  private static final NativeFunction GRAB_FOCUS = new NativeFunction("gtk_widget_grab_focus");

  private final WebView view;
  private final WebviewListener listener;
  private final MainThread mainThread;
  private GtkWindow window;
  private Optional<Placement> placement = Optional.empty();
  private boolean gone;

  /// @param view is closed by this web view
  GtkWebview(WebView view, WebviewListener listener, MainThread mainThread, GtkWindow window) {
    this.view = view;
    this.listener = listener;
    this.mainThread = mainThread;
    this.window = window;
  }

  /// @param bounds empty to fill the window
  void open(Optional<Bounds> bounds, boolean focused, String url) {
    placement = bounds.map(Placement.Fixed::new);
    view.onClose(() -> window.close());
    window.content().add(this);
    SHOW.call(widget().address());
    if (focused) {
      GRAB_FOCUS.call(widget().address());
    }
    view.load(url);
  }

  GObject widget() {
    return view.widget();
  }

  /// Whether it has the keyboard when its window does.
  boolean hasFocus() {
    return NativeFunction.asBoolean(IS_FOCUS.call(widget().address()));
  }

  void edit(EditCommand command) {
    view.edit(command);
  }

  /// Where it is, unless it fills its window.
  Optional<Placement> placement() {
    return placement;
  }

  /// Its widget is going, with its window or alone.
  void ended() {
    if (gone) {
      return;
    }
    gone = true;
    window.content().forget(this);
    view.close();
    try {
      listener.closed();
    } catch (RuntimeException | Error failure) {
      Log.failed("telling that a web view is gone", failure);
    }
  }

  @Override
  public void close() {
    mainThread.require("PlatformWebview.close");
    if (!gone) {
      DESTROY.call(widget().address());
      ended();
    }
  }

  @Override
  public void navigate(String url) {
    require("navigate");
    view.load(url);
  }

  @Override
  public void reload() {
    require("reload");
    view.reload();
  }

  @Override
  public void evaluate(String script) {
    require("evaluate");
    view.evaluate(script);
  }

  @Override
  public void addScript(String script) {
    require("addScript");
    view.addScript(script);
  }

  @Override
  public String url() {
    require("url");
    return view.url();
  }

  @Override
  public boolean isDevtoolsOpen() {
    require("isDevtoolsOpen");
    return view.isDevtoolsOpen();
  }

  @Override
  public void setDevtoolsOpen(boolean open) {
    require("setDevtoolsOpen");
    view.setDevtoolsOpen(open);
  }

  @Override
  public Position.Physical position() {
    require("position");
    Rectangle place = place();
    return new Position.Logical(place.x(), place.y()).toPhysical(window.scale());
  }

  @Override
  public Size.Physical size() {
    require("size");
    Rectangle place = place();
    return new Size.Logical(place.width(), place.height()).toPhysical(window.scale());
  }

  private Rectangle place() {
    Rectangle room = window.content().room();
    return placement
        .map(it -> it.within(room))
        .orElse(new Rectangle(0, 0, room.width(), room.height()));
  }

  @Override
  public void setBounds(Bounds bounds) {
    require("setBounds");
    Placement.Fixed fixed = new Placement.Fixed(bounds);
    boolean proportional = placement.filter(Placement.Proportional.class::isInstance).isPresent();
    place(proportional ? fixed.inProportionTo(window.content().room()) : fixed);
  }

  @Override
  public void setAutoResize(boolean on) {
    require("setAutoResize");
    if (on && placement.isEmpty()) {
      return;
    }
    Rectangle now = place();
    Placement.Fixed fixed =
        new Placement.Fixed(new Bounds(now.x(), now.y(), now.width(), now.height()));
    place(on ? fixed.inProportionTo(window.content().room()) : fixed);
  }

  private void place(Placement wanted) {
    boolean filled = placement.isEmpty();
    if (filled) {
      window.content().remove(this);
    }
    placement = Optional.of(wanted);
    if (filled) {
      window.content().add(this);
    }
    window.content().arrange();
  }

  @Override
  public void setVisible(boolean visible) {
    require("setVisible");
    (visible ? SHOW : HIDE).call(widget().address());
  }

  @Override
  public void focus() {
    require("focus");
    GRAB_FOCUS.call(widget().address());
  }

  @Override
  public void setZoom(double factor) {
    require("setZoom");
    view.setZoom(factor);
  }

  @Override
  public void setBackgroundColor(Optional<Color> color) {
    require("setBackgroundColor");
    view.setBackground(color);
  }

  @Override
  public void moveTo(PlatformWindow target) {
    require("moveTo");
    window.content().remove(this);
    window = (GtkWindow) target;
    window.content().add(this);
  }

  @Override
  public void clearBrowsingData(CompletableFuture<Boolean> done) {
    require("clearBrowsingData");
    view.clearBrowsingData(done);
  }

  @Override
  public void cookies(Optional<String> url, CompletableFuture<List<Cookie>> answer) {
    require("cookies");
    view.cookies().read(url, answer);
  }

  @Override
  public void setCookie(Cookie cookie, CompletableFuture<Boolean> done) {
    require("setCookie");
    view.cookies().add(cookie, done);
  }

  @Override
  public void deleteCookie(Cookie cookie, CompletableFuture<Boolean> done) {
    require("deleteCookie");
    view.cookies().delete(cookie, done);
  }

  @Override
  public void print() {
    require("print");
    view.print();
  }

  private void require(String method) {
    mainThread.require("PlatformWebview." + method);
    if (gone) {
      throw new IllegalStateException(
          "PlatformWebview.%s was called after the web view had been closed".formatted(method));
    }
  }
}
