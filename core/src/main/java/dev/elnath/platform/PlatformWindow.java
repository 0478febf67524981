package dev.elnath.platform;

import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Color;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.image.Image;
import dev.elnath.menu.AboutMetadata;
import dev.elnath.menu.Menu;
import dev.elnath.menu.MenuContainer;
import dev.elnath.menu.MenuEntry;
import dev.elnath.window.Attention;
import dev.elnath.window.Bounds;
import dev.elnath.window.CursorIcon;
import dev.elnath.window.Monitor;
import dev.elnath.window.Position;
import dev.elnath.window.Progress;
import dev.elnath.window.ResizeDirection;
import dev.elnath.window.Size;
import dev.elnath.window.SizeLimits;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// One window of the system. Main thread only. Its native memory is its own and is released when it
/// is destroyed; every method but [#destroy] and [#close] fails with an [IllegalStateException]
/// afterwards, so callers forget it when they hear [WindowListener#destroyed].
public interface PlatformWindow {
  /// Makes a web view in it, and begins to load its page.
  ///
  /// @param config of which the members that concern a web view count
  /// @param bounds where it is; empty to fill the window, which one web view can
  /// @param listener told of what happens, on the main thread
  /// @throws PlatformException if the system refuses
  PlatformWebview createWebview(
      WindowConfig config,
      Optional<Bounds> bounds,
      WebviewContent content,
      WebviewListener listener);

  /// Closes the window, and the web views in it, without asking. Harmless when it is gone already.
  void destroy();

  /// Asks to close it, as the window manager's button does: [WindowListener#closeRequested]
  /// decides.
  void close();

  /// Whether it is what a flag says.
  boolean is(WindowFlag flag);

  /// Makes it what a flag says, or asks the window manager to; what the system cannot do is
  /// ignored.
  void set(WindowFlag flag, boolean value);

  /// Shows a menu bar, and follows its changes.
  ///
  /// @param menu empty for none
  /// @param chosen told of the entries that the user chose, on the main thread
  void setMenu(Optional<Menu> menu, Consumer<MenuEntry> chosen);

  /// Opens a menu over it, until the user has chosen or gone elsewhere.
  ///
  /// @param at of its top left corner in the window; empty for where the pointer is
  /// @param chosen told of the entry that the user chose, on the main thread
  void popupMenu(MenuContainer menu, Optional<Position> at, Consumer<MenuEntry> chosen);

  /// Shows the dialog about the program.
  void showAbout(AboutMetadata metadata);

  /// Has the web view that has the keyboard, or the first, edit.
  void edit(EditCommand command);

  /// The text of its title bar.
  String title();

  /// Sets the text of its title bar.
  void setTitle(String title);

  /// The size of its content.
  Size.Physical innerSize();

  /// The size with its frame.
  Size.Physical outerSize();

  /// Where its content is.
  Position.Physical innerPosition();

  /// Where its frame is.
  Position.Physical outerPosition();

  /// Physical pixels in a logical one.
  double scaleFactor();

  /// The monitor that most of it is on; empty before it is on one.
  Optional<Monitor> monitor();

  /// Sets the size of its content.
  void setSize(Size size);

  /// Sets how small and large the user may make it.
  void setSizeLimits(SizeLimits limits);

  /// Moves it.
  void setPosition(Position position);

  /// Moves it to the middle of its monitor.
  void center();

  /// Shows it on the whole of the monitor that a physical point is on.
  void setFullscreenAt(Position.Physical point);

  /// Asks for the keyboard, if it can be seen.
  void focus();

  /// Lets the pointer, whose first button is down, move it.
  void startDragging();

  /// Lets the pointer, whose first button is down, change its size.
  void startResizeDragging(ResizeDirection direction);

  /// Its theme.
  Theme theme();

  /// Sets what the pointer looks like over it.
  void setCursorIcon(CursorIcon icon);

  /// Moves the pointer to a place in it.
  void setCursorPosition(Position position);

  /// Sets its icon.
  void setIcon(Image icon);

  /// Sets the colour behind its web views; empty for the theme's.
  void setBackgroundColor(Optional<Color> color);

  /// Asks for the user; empty to ask no longer.
  void requestAttention(Optional<Attention> attention);

  /// Shows progress at the application's icon.
  void setProgress(Progress progress);

  /// Shows a number at the application's icon; empty for none.
  void setBadgeCount(OptionalLong count);
}
