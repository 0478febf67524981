package dev.elnath.platform;

import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.window.Monitor;
import dev.elnath.window.Point;
import java.util.List;
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

  /// Whether the calling thread is the main thread. Any thread.
  boolean isMainThread();

  /// Ends [#run] when the tasks that wait have run. Any thread.
  void quit();

  /// Makes a window that is empty and not shown yet: [PlatformWindow#createWebview] fills it,
  /// [PlatformWindow#set] with [WindowFlag#VISIBLE] shows it. Main thread only.
  ///
  /// @param config of which `parent` names an open window, if any
  /// @param listener told of what happens, on the main thread
  /// @throws PlatformException if the system refuses
  PlatformWindow createWindow(WindowConfig config, WindowListener listener);

  /// The monitors. Main thread only.
  List<Monitor> monitors();

  /// The monitor that the desktop calls its first, if it does. Main thread only.
  Optional<Monitor> primaryMonitor();

  /// Where the pointer is. Main thread only.
  Point cursorPosition();

  /// Makes memory that the web process of one page may read, beside the direct link. Any thread.
  ///
  /// @param bytes how long it is to be
  /// @return nothing where the platform or the system cannot
  /// @throws PlatformException if the system refuses
  default Optional<SharedMemory> shareMemory(int bytes) {
    return Optional.empty();
  }

  /// Sets the theme of all windows. Main thread only.
  ///
  /// @param theme empty for the desktop's
  void setTheme(Optional<Theme> theme);
}
