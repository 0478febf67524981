package dev.elnath.tray;

import dev.elnath.image.Image;
import dev.elnath.menu.MenuContainer;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An icon in the desktop's tray. It is there from [TrayIcons#show] until [TrayIcons#remove]; what
/// is set before or after takes effect then. Any thread.
public final class TrayIcon {
  private final String id;
  private final CopyOnWriteArrayList<TrayObserver> observers = new CopyOnWriteArrayList<>();
  private volatile @Nullable Image icon;
  private volatile @Nullable MenuContainer menu;
  private volatile @Nullable String title;
  private volatile @Nullable String tooltip;
  private volatile boolean visible = true;
  private volatile boolean menuOnLeftClick = true;
  private volatile Consumer<TrayEvent> action = event -> {};

  /// @param id unique within the application
  public TrayIcon(String id) {
    this.id = id;
  }

  /// By what programs name it.
  public String id() {
    return id;
  }

  /// The picture, if there is one.
  public Optional<Image> icon() {
    return Optional.ofNullable(icon);
  }

  /// Sets the picture.
  ///
  /// @param picture null for none
  public TrayIcon setIcon(@Nullable Image picture) {
    icon = picture;
    return changed(TrayObserver.Part.ICON);
  }

  /// The menu, if there is one.
  public Optional<MenuContainer> menu() {
    return Optional.ofNullable(menu);
  }

  /// Sets the menu.
  ///
  /// @param shown null for none
  public TrayIcon setMenu(@Nullable MenuContainer shown) {
    menu = shown;
    return changed(TrayObserver.Part.MENU);
  }

  /// The text beside the picture, if there is one.
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /// Sets the text beside the picture; desktops that show none use it to name the icon.
  ///
  /// @param text null for none
  public TrayIcon setTitle(@Nullable String text) {
    title = text;
    return changed(TrayObserver.Part.TITLE);
  }

  /// The text that appears when the pointer rests, if there is one.
  public Optional<String> tooltip() {
    return Optional.ofNullable(tooltip);
  }

  /// Sets the text that appears when the pointer rests.
  ///
  /// @param text null for none
  public TrayIcon setTooltip(@Nullable String text) {
    tooltip = text;
    return changed(TrayObserver.Part.TOOLTIP);
  }

  /// Whether it is shown.
  public boolean isVisible() {
    return visible;
  }

  /// Shows or hides it.
  public TrayIcon setVisible(boolean shown) {
    visible = shown;
    return changed(TrayObserver.Part.VISIBLE);
  }

  /// Whether the left button opens the menu, as the right one does.
  public boolean isMenuOnLeftClick() {
    return menuOnLeftClick;
  }

  /// Sets whether the left button opens the menu.
  public TrayIcon setMenuOnLeftClick(boolean on) {
    menuOnLeftClick = on;
    return changed(TrayObserver.Part.LEFT_CLICK);
  }

  /// Sets what is told of clicks, on a virtual thread.
  public TrayIcon onEvent(Consumer<TrayEvent> task) {
    action = task;
    return this;
  }

  /// Tells the program of an event; called by the platform, on the thread that it is to run on.
  public void tell(TrayEvent event) {
    action.accept(event);
  }

  /// Tells an observer of changes from now on, until [#unobserve].
  public void observe(TrayObserver observer) {
    observers.addIfAbsent(observer);
  }

  /// Ends [#observe].
  public void unobserve(TrayObserver observer) {
    observers.remove(observer);
  }

  private TrayIcon changed(TrayObserver.Part part) {
    observers.forEach(it -> it.changed(part));
    return this;
  }
}
