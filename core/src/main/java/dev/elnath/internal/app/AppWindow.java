package dev.elnath.internal.app;

import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.event.Unlisten;
import dev.elnath.internal.resource.OwnedResources;
import dev.elnath.platform.PlatformWebview;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.WindowListener;
import dev.elnath.resource.ResourceTable;
import dev.elnath.window.Bounds;
import dev.elnath.window.CloseRequest;
import dev.elnath.window.Position;
import dev.elnath.window.Size;
import dev.elnath.window.Webview;
import dev.elnath.window.WindowEvent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// One window: passes what programs ask for to the platform's main thread, and what happens there
/// to those who listen.
final class AppWindow extends AppWindowCalls implements WindowListener {
  private final WindowLife life;
  private final OwnedResources resources;
  private final List<AppWebview> webviews = new CopyOnWriteArrayList<>();
  private final List<Runnable> freed = new CopyOnWriteArrayList<>();
  private final List<Consumer<WindowEvent>> handlers = new CopyOnWriteArrayList<>();
  private final List<Consumer<CloseRequest>> deciders = new CopyOnWriteArrayList<>();

  AppWindow(WindowConfig config, MainThreadCalls mainThread, WindowLife life) {
    super(config, mainThread);
    this.life = life;
    this.resources = new OwnedResources("the window \"" + config.label() + "\"");
  }

  void add(AppWebview webview) {
    webviews.add(webview);
  }

  void remove(AppWebview webview) {
    webviews.remove(webview);
  }

  /// Takes a web view out of another window, if this one stands. Main thread.
  boolean take(PlatformWebview webview) {
    PlatformWindow target = shown();
    if (target != null) {
      webview.moveTo(target);
    }
    return target != null;
  }

  @Override
  public Webview webview() {
    return webviews.stream()
        .filter(webview -> webview.label().equals(label()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("the window \"" + label() + "\" has no web view"));
  }

  @Override
  public List<Webview> webviews() {
    return List.copyOf(webviews);
  }

  @Override
  public ResourceTable resources() {
    return resources;
  }

  /// Has something freed before the window's resources.
  void owned(Runnable free) {
    freed.add(free);
  }

  /// Frees the resources of the web view that it is one with and then its own.
  void closeResources() {
    freed.forEach(Runnable::run);
    resources.close();
  }

  @Override
  public Webview addWebview(WindowConfig config, Bounds bounds) {
    return life.addWebview(this, config, bounds);
  }

  @Override
  public Unlisten onEvent(Consumer<WindowEvent> handler) {
    return added(handlers, handler);
  }

  @Override
  public Unlisten onCloseRequested(Consumer<CloseRequest> handler) {
    return added(deciders, handler);
  }

  private static <T> Unlisten added(List<T> list, T handler) {
    list.add(handler);
    return () -> list.remove(handler);
  }

  @Override
  public void setTheme(Optional<Theme> theme) {
    life.setTheme(theme);
  }

  @Override
  public boolean closeRequested() {
    AtomicBoolean prevented = new AtomicBoolean();
    deciders.forEach(decider -> decider.accept(() -> prevented.set(true)));
    boolean pagesAgree = life.closeRequested(this);
    return pagesAgree && !prevented.get();
  }

  @Override
  public void destroyed() {
    shown(null);
    life.destroyed(this);
  }

  @Override
  public void resized(Size.Physical size) {
    happened(new WindowEvent.Resized(size));
  }

  @Override
  public void moved(Position.Physical position) {
    happened(new WindowEvent.Moved(position));
  }

  @Override
  public void focused(boolean focused) {
    happened(focused ? new WindowEvent.Focused() : new WindowEvent.Blurred());
  }

  @Override
  public void scaleChanged(double scaleFactor, Size.Physical size) {
    happened(new WindowEvent.ScaleFactorChanged(scaleFactor, size));
  }

  @Override
  public void themeChanged(Theme theme) {
    happened(new WindowEvent.ThemeChanged(theme));
  }

  private void happened(WindowEvent event) {
    life.happened(this, event);
  }

  /// Tells the program's handlers.
  void hear(WindowEvent event) {
    handlers.forEach(handler -> handler.accept(event));
  }
}
