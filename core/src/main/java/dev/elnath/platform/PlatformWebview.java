package dev.elnath.platform;

import dev.elnath.config.WindowConfig.Color;
import dev.elnath.window.Bounds;
import dev.elnath.window.Cookie;
import dev.elnath.window.Position;
import dev.elnath.window.Size;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// One web view of the system. Main thread only. It is closed with its window or by [#close]; every
/// other method fails with an [IllegalStateException] afterwards, so callers forget it when they
/// hear [WebviewListener#closed].
public interface PlatformWebview {
  /// Takes it out of its window and ends its page. Harmless when it is gone already.
  void close();

  /// Loads a page.
  ///
  /// @param url a complete URL
  void navigate(String url);

  /// Loads the page again.
  void reload();

  /// Evaluates a script in the main frame; nothing is answered.
  void evaluate(String script);

  /// Evaluates a script in the main frame, and at the start of every further document of it, after
  /// those of [WebviewContent#scripts].
  void addScript(String script);

  /// The URL of the page that is shown, as the web view reports it; empty before the first.
  String url();

  /// Whether the developer tools are open.
  boolean isDevtoolsOpen();

  /// Opens or closes the developer tools.
  void setDevtoolsOpen(boolean open);

  /// Where it is in its window.
  Position.Physical position();

  /// Its size.
  Size.Physical size();

  /// Puts it elsewhere in its window; one that filled the window does so no longer.
  void setBounds(Bounds bounds);

  /// Whether it grows and shrinks with its window, in proportion.
  void setAutoResize(boolean on);

  /// Shows or hides it.
  void setVisible(boolean visible);

  /// Gives it the keyboard of its window.
  void focus();

  /// Sets how large it shows pages; 1 is as they are.
  void setZoom(double factor);

  /// Sets the colour behind its page; empty for white.
  void setBackgroundColor(Optional<Color> color);

  /// Moves it into another window.
  void moveTo(PlatformWindow window);

  /// Deletes cookies, storage and caches of all pages that share a store with it.
  ///
  /// @param done completed on the main thread when they are gone, with an exception if that fails
  void clearBrowsingData(CompletableFuture<Boolean> done);

  /// Reads the cookies of its store.
  ///
  /// @param url for those that a request for it would carry; empty for all
  /// @param answer completed on the main thread, with an exception if that fails
  void cookies(Optional<String> url, CompletableFuture<List<Cookie>> answer);

  /// Adds a cookie to its store, in place of one of the same name, domain and path.
  ///
  /// @param done completed on the main thread, with an exception if that fails
  void setCookie(Cookie cookie, CompletableFuture<Boolean> done);

  /// Deletes the cookie of the same name, domain and path from its store.
  ///
  /// @param done completed on the main thread, with an exception if that fails
  void deleteCookie(Cookie cookie, CompletableFuture<Boolean> done);

  /// Opens the dialog to print the page.
  void print();
}
