package dev.elnath.internal.app;

import dev.elnath.config.WindowConfig.Color;
import dev.elnath.platform.PlatformException;
import dev.elnath.platform.PlatformWebview;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.WebviewListener;
import dev.elnath.window.Bounds;
import dev.elnath.window.Cookie;
import dev.elnath.window.Position;
import dev.elnath.window.Size;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// A web view that shows nothing and notes what it is told.
final class FakeWebview implements PlatformWebview {
  final String label;
  final WebviewListener listener;
  final List<String> told = new CopyOnWriteArrayList<>();
  private final List<Cookie> cookies = new CopyOnWriteArrayList<>();
  private FakeWindow window;
  private Bounds bounds;
  private boolean devtoolsOpen;
  private boolean gone;

  FakeWebview(String label, FakeWindow window, Bounds bounds, WebviewListener listener) {
    this.label = label;
    this.window = window;
    this.bounds = bounds;
    this.listener = listener;
  }

  /// Whether the main frame may show a document.
  boolean mayShow(String url, Executor mainThread) throws Exception {
    CompletableFuture<Boolean> decision = new CompletableFuture<>();
    mainThread.execute(() -> listener.navigating(url, decision::complete));
    return decision.get(60, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    if (!gone) {
      gone = true;
      window.webviews.remove(this);
      listener.closed();
    }
  }

  @Override
  public void navigate(String url) {
    listener.navigated(url);
  }

  @Override
  public void reload() {
    listener.navigated("tauri://localhost/");
  }

  @Override
  public void evaluate(String script) {
    told.add("evaluate " + script);
  }

  @Override
  public void addScript(String script) {
    told.add("script " + script);
  }

  @Override
  public String url() {
    return "tauri://localhost/";
  }

  @Override
  public boolean isDevtoolsOpen() {
    return devtoolsOpen;
  }

  @Override
  public void setDevtoolsOpen(boolean open) {
    devtoolsOpen = open;
  }

  @Override
  public Position.Physical position() {
    return new Position.Logical(bounds.x(), bounds.y()).toPhysical(window.scaleFactor());
  }

  @Override
  public Size.Physical size() {
    return new Size.Logical(bounds.width(), bounds.height()).toPhysical(window.scaleFactor());
  }

  @Override
  public void setBounds(Bounds wanted) {
    bounds = wanted;
  }

  @Override
  public void setAutoResize(boolean on) {
    told.add("autoResize " + on);
  }

  @Override
  public void setVisible(boolean visible) {
    told.add("visible " + visible);
  }

  @Override
  public void focus() {
    told.add("focus");
  }

  @Override
  public void setZoom(double factor) {
    told.add("zoom " + factor);
  }

  @Override
  public void setBackgroundColor(Optional<Color> color) {
    told.add("background " + color);
  }

  @Override
  public void moveTo(PlatformWindow target) {
    window.webviews.remove(this);
    window = (FakeWindow) target;
    window.webviews.add(this);
  }

  @Override
  public void clearBrowsingData(CompletableFuture<Boolean> done) {
    told.add("clear");
    done.complete(true);
  }

  @Override
  public void cookies(Optional<String> url, CompletableFuture<List<Cookie>> answer) {
    answer.complete(
        cookies.stream().filter(it -> url.isEmpty() || url.get().contains(it.domain())).toList());
  }

  @Override
  public void setCookie(Cookie cookie, CompletableFuture<Boolean> done) {
    if (cookie.domain().equals("nowhere")) {
      done.completeExceptionally(new PlatformException("nowhere is no domain"));
    } else {
      cookies.add(cookie);
      done.complete(true);
    }
  }

  @Override
  public void deleteCookie(Cookie cookie, CompletableFuture<Boolean> done) {
    cookies.removeIf(it -> it.name().equals(cookie.name()));
    done.complete(true);
  }

  @Override
  public void print() {
    told.add("print");
  }
}
