package dev.elnath.window;

import dev.elnath.config.WindowConfig.Color;
import dev.elnath.resource.ResourceTable;
import java.util.List;
import java.util.Optional;

/// One web view and the page in it. Any thread; as with a [Window], what is told does not wait and
/// what is asked does. After the web view has been closed what is told to it does nothing, and what
/// is asked of the system fails with an [IllegalStateException].
public interface Webview {
  /// Unique among web views.
  String label();

  /// The window that it is in.
  Window window();

  /// Whether it is one with its window: made with it, and of the same label.
  boolean isWindow();

  /// The URL of the page that it shows; empty before the first.
  String url();

  /// What pages hold by a number and the web view owns.
  ResourceTable resources();

  /// Loads a page.
  ///
  /// @param url a complete URL
  void navigate(String url);

  /// Loads the page again; what the page started ends.
  void reload();

  /// Evaluates a script in the page's main frame. Nothing is answered; what it throws goes to the
  /// page's console.
  void evaluate(String script);

  /// Whether the developer tools are open.
  boolean isDevtoolsOpen();

  /// Opens or closes the developer tools.
  void setDevtoolsOpen(boolean open);

  /// Closes it; a window that is one with it closes without asking.
  void close();

  /// Where it is in its window.
  Position.Physical position();

  /// Its size.
  Size.Physical size();

  /// Moves it in its window; one that filled the window does so no longer.
  void setPosition(Position position);

  /// Sets its size; if it filled its window, it does so no longer.
  void setSize(Size size);

  /// Sets whether it grows and shrinks with its window, in proportion.
  void setAutoResize(boolean on);

  /// Shows it.
  void show();

  /// Hides it; its window stays.
  void hide();

  /// Gives it the keyboard of its window.
  void focus();

  /// Sets how large it shows pages; 1 is as they are.
  ///
  /// @throws IllegalArgumentException if that is no positive number
  void setZoom(double factor);

  /// Sets the colour behind its page; empty for white.
  void setBackgroundColor(Optional<Color> color);

  /// Moves it into another window.
  ///
  /// @throws IllegalStateException if it is one with its window
  void moveTo(Window window);

  /// Deletes cookies, storage and caches of all pages that share a store with it, and waits until
  /// they are gone.
  void clearBrowsingData();

  /// The cookies of its store, which it shares with all web views that have the same data directory
  /// and proxy, and are incognito or not as it is. What pages and servers store that no [Cookie]
  /// can hold, such as a name with a space, is left out, and the log says so.
  List<Cookie> cookies();

  /// The cookies of its store that a request would carry, those that scripts cannot see included.
  ///
  /// @param url `http:` or `https:`
  /// @throws IllegalArgumentException if it is anything else
  List<Cookie> cookies(String url);

  /// Adds a cookie to its store, in place of one of the same name, domain and path.
  void setCookie(Cookie cookie);

  /// Deletes the cookie of the same name, domain and path from its store, if it is there.
  void deleteCookie(Cookie cookie);

  /// Opens the dialog to print the page.
  void print();
}
