package dev.elnath.internal.app;

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
import dev.elnath.window.Attention;
import dev.elnath.window.Bounds;
import dev.elnath.window.CursorIcon;
import dev.elnath.window.Monitor;
import dev.elnath.window.Position;
import dev.elnath.window.Progress;
import dev.elnath.window.ResizeDirection;
import dev.elnath.window.Size;
import dev.elnath.window.SizeLimits;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A window that shows nothing, two physical pixels for each logical one, and notes what it is
/// told. Its frame is 10 pixels high at the top.
final class FakeWindow implements PlatformWindow {
  private static final double SCALE = 2;
  private static final int FRAME = 10;

  final WindowConfig config;
  final WindowListener listener;
  final List<FakeWebview> webviews = new CopyOnWriteArrayList<>();
  final List<String> told = new CopyOnWriteArrayList<>();
  volatile Optional<Menu> menu = Optional.empty();
  volatile Consumer<MenuEntry> chosen = entry -> {};
  private final FakePlatform platform;
  private final Set<WindowFlag> flags = EnumSet.noneOf(WindowFlag.class);
  private String title;
  private Size.Physical size;
  private Position.Physical position = new Position.Physical(0, 0);

  FakeWindow(FakePlatform platform, WindowConfig config, WindowListener listener) {
    this.platform = platform;
    this.config = config;
    this.listener = listener;
    this.title = config.title();
    this.size = new Size.Logical(config.width(), config.height()).toPhysical(SCALE);
    set(WindowFlag.RESIZABLE, config.resizable());
  }

  @Override
  public PlatformWebview createWebview(
      WindowConfig webview,
      Optional<Bounds> bounds,
      WebviewContent content,
      WebviewListener webviewListener) {
    FakeWebview made =
        new FakeWebview(
            webview.label(),
            this,
            bounds.orElse(new Bounds(0, 0, config.width(), config.height())),
            webviewListener);
    webviews.add(made);
    webviewListener.navigated(content.url());
    return made;
  }

  void reload() {
    webviews.forEach(FakeWebview::reload);
  }

  @Override
  public void setMenu(Optional<Menu> wanted, Consumer<MenuEntry> listener) {
    menu = wanted;
    chosen = listener;
  }

  @Override
  public void popupMenu(MenuContainer popup, Optional<Position> at, Consumer<MenuEntry> listener) {
    told.add("popup " + popup.id() + " at " + at);
    chosen = listener;
  }

  @Override
  public void showAbout(AboutMetadata metadata) {
    told.add("about " + metadata.name());
  }

  @Override
  public void edit(EditCommand command) {
    told.add("edit " + command);
  }

  @Override
  public void destroy() {
    if (platform.windows.remove(config.label()) != null) {
      webviews.forEach(FakeWebview::close);
      listener.destroyed();
    }
  }

  @Override
  public void close() {
    if (listener.closeRequested()) {
      destroy();
    }
  }

  @Override
  public boolean is(WindowFlag flag) {
    return flags.contains(flag);
  }

  @Override
  public void set(WindowFlag flag, boolean value) {
    if (value) {
      flags.add(flag);
    } else {
      flags.remove(flag);
    }
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public void setTitle(String wanted) {
    title = wanted;
  }

  @Override
  public Size.Physical innerSize() {
    return size;
  }

  @Override
  public Size.Physical outerSize() {
    return new Size.Physical(size.width(), size.height() + FRAME);
  }

  @Override
  public Position.Physical innerPosition() {
    return new Position.Physical(position.x(), position.y() + FRAME);
  }

  @Override
  public Position.Physical outerPosition() {
    return position;
  }

  @Override
  public double scaleFactor() {
    return SCALE;
  }

  @Override
  public Optional<Monitor> monitor() {
    return Optional.of(FakePlatform.MONITOR);
  }

  @Override
  public void setSize(Size wanted) {
    size = wanted.toPhysical(SCALE);
    listener.resized(size);
  }

  @Override
  public void setSizeLimits(SizeLimits limits) {
    told.add(limits.toString());
  }

  @Override
  public void setPosition(Position wanted) {
    position = wanted.toPhysical(SCALE);
    listener.moved(position);
  }

  @Override
  public void center() {
    told.add("center");
  }

  @Override
  public void setFullscreenAt(Position.Physical point) {
    told.add("fullscreen at " + point.x() + " " + point.y());
  }

  @Override
  public void focus() {
    listener.focused(true);
  }

  @Override
  public void startDragging() {
    told.add("drag");
  }

  @Override
  public void startResizeDragging(ResizeDirection direction) {
    told.add("resize " + direction);
  }

  @Override
  public Theme theme() {
    return platform.theme.orElse(Theme.LIGHT);
  }

  @Override
  public void setCursorIcon(CursorIcon icon) {
    told.add("cursor " + icon);
  }

  @Override
  public void setCursorPosition(Position wanted) {
    told.add("cursor at " + wanted);
  }

  @Override
  public void setIcon(Image icon) {
    told.add("icon " + icon.width() + " by " + icon.height());
  }

  @Override
  public void setBackgroundColor(Optional<Color> color) {
    told.add("background " + color);
  }

  @Override
  public void requestAttention(Optional<Attention> attention) {
    told.add("attention " + attention);
  }

  @Override
  public void setProgress(Progress progress) {
    told.add(progress.toString());
  }

  @Override
  public void setBadgeCount(OptionalLong count) {
    told.add("badge " + count);
  }
}
