package dev.elnath.app;

import dev.elnath.asset.AssetScope;
import dev.elnath.config.Config;
import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.event.Events;
import dev.elnath.path.Directories;
import dev.elnath.resource.ResourceTable;
import dev.elnath.window.Monitor;
import dev.elnath.window.Point;
import dev.elnath.window.Webview;
import dev.elnath.window.Window;
import java.util.List;
import java.util.Optional;

/// A running application. Commands may take it as a parameter. Any thread.
public interface App extends Events {
  /// Begins an application.
  ///
  /// @param config what `tauri.conf.json` says
  static AppBuilder of(Config config) {
    return new AppBuilder(config);
  }

  /// Elnath's own version, such as `0.1.0`.
  static String version() {
    return ElnathVersion.TEXT;
  }

  /// The web view that shows its pages, such as `WebKitGTK 2.50.6`.
  String webviewDescription();

  /// The transport that its pages try first.
  Transport transport();

  /// The configuration it runs with.
  Config config();

  /// The windows that are open, in the order they were opened.
  List<Window> windows();

  /// The window with a label, if it is open.
  Optional<Window> window(String label);

  /// The web views that are open, in the order they were made.
  List<Webview> webviews();

  /// The web view with a label, if it is open.
  Optional<Webview> webview(String label);

  /// Opens a window with one web view that fills it; a `dev.elnath.window.WindowBuilder` describes
  /// it.
  ///
  /// @throws IllegalArgumentException if the label is no label, or another window's or web view's,
  ///   or if there is no window of the parent's label
  /// @throws dev.elnath.platform.PlatformException if the system refuses
  Window openWindow(WindowConfig window);

  /// Opens a window without web view; [Window#addWebview] puts some into it.
  ///
  /// @throws IllegalArgumentException as [#openWindow] does
  /// @throws dev.elnath.platform.PlatformException if the system refuses
  Window openEmptyWindow(WindowConfig window);

  /// The monitors.
  List<Monitor> monitors();

  /// The monitor that the desktop calls its first, if it does.
  Optional<Monitor> primaryMonitor();

  /// The monitor that a physical point is on, if it is on one.
  default Optional<Monitor> monitorAt(double x, double y) {
    return monitors().stream().filter(monitor -> monitor.area().contains(x, y)).findFirst();
  }

  /// Where the pointer is.
  Point cursorPosition();

  /// Sets the theme of all windows; empty for the desktop's.
  void setTheme(Optional<Theme> theme);

  /// The value that the program manages under a type.
  ///
  /// @throws IllegalStateException if there is none
  <T> T state(Class<T> type);

  /// The files that pages may load by the scheme `asset`.
  AssetScope assetScope();

  /// What pages hold by a number and the application owns.
  ResourceTable resources();

  /// Where its directories are, and the user's.
  Directories directories();

  /// Closes all windows without asking and ends [AppBuilder#run].
  ///
  /// @param code what `run` answers, and by convention the exit code of the process
  void exit(int code);
}
