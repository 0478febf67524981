package dev.elnath.window;

import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Color;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.event.Unlisten;
import dev.elnath.image.Image;
import dev.elnath.menu.Menu;
import dev.elnath.menu.MenuContainer;
import dev.elnath.resource.ResourceTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One window of the application. Any thread.
///
/// What is asked of a window waits for the main thread, which is no trouble for a virtual thread.
/// What is told to a window does not wait, and happens in the order of the calls; a window manager
/// may take its time, or refuse. Only [#destroy] waits until it is done, as do [Webview#close] and
/// [Webview#moveTo]. After the window has been closed what is told to it does nothing, and what is
/// asked of it fails with an [IllegalStateException].
public interface Window {
  /// Unique among windows.
  String label();

  /// The web view that fills it.
  ///
  /// @throws IllegalStateException if there is none
  Webview webview();

  /// The web views in it, in the order they were made.
  List<Webview> webviews();

  /// What pages hold by a number and the window owns.
  ResourceTable resources();

  /// Makes a web view in it and loads its page.
  ///
  /// @param config of which the members that concern a web view count
  /// @param bounds where it is
  /// @throws IllegalArgumentException if the label is no label, or another web view's
  Webview addWebview(WindowConfig config, Bounds bounds);

  /// Hears what happens to it.
  ///
  /// @param handler called on a virtual thread, one event after another
  Unlisten onEvent(Consumer<WindowEvent> handler);

  /// Decides whether it closes. Pages that listen are asked as well (section 4.5).
  ///
  /// @param handler called on the main thread, and must not block
  Unlisten onCloseRequested(Consumer<CloseRequest> handler);

  /// Asks to close the window, as its close button does.
  void close();

  /// Closes the window without asking.
  void destroy();

  /// The menu that it shows: its own, or the application's.
  Optional<Menu> menu();

  /// Sets its own menu.
  ///
  /// @param menu null to show the application's
  /// @return the menu that it showed before
  Optional<Menu> setMenu(@Nullable Menu menu);

  /// Opens a menu over it, until the user has chosen or gone elsewhere.
  ///
  /// @param at of its top left corner in the window; empty for where the pointer is
  void popupMenu(MenuContainer menu, Optional<Position> at);

  /// The text of its title bar.
  String title();

  /// Sets the text of its title bar.
  void setTitle(String title);

  /// Physical pixels in a logical one.
  double scaleFactor();

  /// Where its content is.
  Position.Physical innerPosition();

  /// Where its frame is.
  Position.Physical outerPosition();

  /// The size of its content.
  Size.Physical innerSize();

  /// The size with its frame.
  Size.Physical outerSize();

  /// The monitor that most of it is on.
  Optional<Monitor> monitor();

  /// Its theme.
  Theme theme();

  /// Sets the theme, on Linux of all windows; empty for the desktop's.
  void setTheme(Optional<Theme> theme);

  /// Whether it covers the monitor.
  boolean isFullscreen();

  /// Lets it cover the monitor, or no longer.
  void setFullscreen(boolean on);

  /// Lets it cover the monitor that a point is on.
  void setFullscreenAt(Position.Physical point);

  /// Whether it is an icon.
  boolean isMinimized();

  /// Makes it an icon.
  void minimize();

  /// Makes it a window again.
  void unminimize();

  /// Whether it fills the monitor's work area.
  boolean isMaximized();

  /// Lets it fill the monitor's work area.
  void maximize();

  /// Gives it the size that it had before.
  void unmaximize();

  /// Maximises it, or gives it the size that it had before. Nothing happens if its size is fixed.
  void toggleMaximize();

  /// Whether it has the keyboard.
  boolean isFocused();

  /// Asks for the keyboard, if it can be seen.
  void focus();

  /// Sets whether it can have the keyboard.
  void setFocusable(boolean on);

  /// Whether it is on the screen, if perhaps behind others.
  boolean isVisible();

  /// Shows it.
  void show();

  /// Hides it.
  void hide();

  /// Whether it has a title bar and a frame.
  boolean isDecorated();

  /// Gives it a title bar and a frame, or takes them away.
  void setDecorated(boolean on);

  /// Sets whether it has a shadow, where the program can choose; on Linux the desktop does.
  void setShadow(boolean on);

  /// Whether the user may change its size.
  boolean isResizable();

  /// Sets whether the user may change its size.
  void setResizable(boolean on);

  /// Whether it has a button to maximise it.
  boolean isMaximizable();

  /// Sets whether it has a button to maximise it.
  void setMaximizable(boolean on);

  /// Whether it has a button to minimise it.
  boolean isMinimizable();

  /// Sets whether it has a button to minimise it.
  void setMinimizable(boolean on);

  /// Whether it has a button to close it.
  boolean isClosable();

  /// Sets whether it has a button to close it.
  void setClosable(boolean on);

  /// Whether it takes input.
  boolean isEnabled();

  /// Sets whether it takes input.
  void setEnabled(boolean on);

  /// Whether it stays above all others.
  boolean isAlwaysOnTop();

  /// Sets whether it stays above all others.
  void setAlwaysOnTop(boolean on);

  /// Sets whether it stays below all others.
  void setAlwaysOnBottom(boolean on);

  /// Sets whether it is on every workspace.
  void setVisibleOnAllWorkspaces(boolean on);

  /// Sets whether others can take pictures of it, where the system can see to that; Linux cannot.
  void setContentProtected(boolean on);

  /// Sets whether the list of windows leaves it out.
  void setSkipTaskbar(boolean on);

  /// Sets the size of its content.
  void setSize(Size size);

  /// Sets how small and large the user may make it.
  void setSizeLimits(SizeLimits limits);

  /// Changes how small and large the user may make it, such as `limits -> limits.withMin(width,
  /// height)`.
  void setSizeLimits(java.util.function.UnaryOperator<SizeLimits> change);

  /// Moves it, where programs may do so: not on Wayland.
  void setPosition(Position position);

  /// Moves it to the middle of its monitor.
  void center();

  /// Lets the pointer, whose first button is down, move it.
  void startDragging();

  /// Lets the pointer, whose first button is down, change its size.
  void startResizeDragging(ResizeDirection direction);

  /// Sets what the pointer looks like over it.
  void setCursorIcon(CursorIcon icon);

  /// Sets whether the pointer can be seen over it.
  void setCursorVisible(boolean on);

  /// Sets whether it takes the pointer for itself.
  void setCursorGrab(boolean on);

  /// Sets whether the pointer reaches what is behind it.
  void setIgnoreCursorEvents(boolean on);

  /// Moves the pointer to a place in it, where programs may do so: not on Wayland.
  void setCursorPosition(Position position);

  /// Sets its icon.
  void setIcon(Image icon);

  /// Sets the colour behind its web views; empty for the theme's.
  void setBackgroundColor(Optional<Color> color);

  /// Asks for the user; empty to ask no longer.
  void requestAttention(Optional<Attention> attention);

  /// Shows progress at the application's icon, where the desktop does so.
  void setProgress(Progress progress);

  /// Shows a number at the application's icon, where the desktop does so; empty for none.
  void setBadgeCount(OptionalLong count);
}
