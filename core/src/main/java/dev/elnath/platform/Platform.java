package dev.elnath.platform;

import dev.elnath.config.WindowConfig;
import java.util.Optional;

/// A system's windows and web views, with the main thread that they live on.
public interface Platform {
  /// The web view and its version for people, such as `WebKitGTK 2.50.6`. Any thread.
  String description();

  /// Runs the event loop until [#quit], while the calling thread waits. The main thread is the
  /// calling thread or one of the platform's own, as the system wants it. Called once.
  ///
  /// @param ready called on the main thread before the first event
  /// @throws PlatformException if there is no display to open windows on
  void run(Runnable ready);

  /// Runs a task on the main thread, soon, in the order of the calls; at once if this is the main
  /// thread. Any thread may call this; after [#quit] the task is dropped.
  void execute(Runnable task);

  /// Ends [#run] when the tasks that wait have run. Any thread.
  void quit();

  /// Chooses whether windows and pages are light or dark. Main thread only.
  ///
  /// @param theme empty to follow the system
  void setTheme(Optional<WindowConfig.Theme> theme);

  /// Makes a window with one web view that fills it, and shows it if it is to be visible. Main
  /// thread only.
  ///
  /// @param listener told of what happens, on the main thread
  /// @throws PlatformException if the system refuses
  PlatformWindow createWindow(WindowConfig config, WebviewContent content, WindowListener listener);
}
