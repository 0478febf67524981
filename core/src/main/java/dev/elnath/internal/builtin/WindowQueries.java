package dev.elnath.internal.builtin;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.window.Monitor;
import dev.elnath.window.Point;
import dev.elnath.window.Position;
import dev.elnath.window.Size;
import dev.elnath.window.Window;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the plugin `window` answers (section 3.6).
@Naming(commands = Naming.Case.SNAKE)
final class WindowQueries {
  @Command
  double scaleFactor(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).scaleFactor();
  }

  @Command
  Position.Physical innerPosition(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).innerPosition();
  }

  @Command
  Position.Physical outerPosition(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).outerPosition();
  }

  @Command
  Size.Physical innerSize(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).innerSize();
  }

  @Command
  Size.Physical outerSize(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).outerSize();
  }

  @Command
  boolean isFullscreen(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).isFullscreen();
  }

  @Command
  boolean isMinimized(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).isMinimized();
  }

  @Command
  boolean isMaximized(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).isMaximized();
  }

  @Command
  boolean isFocused(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).isFocused();
  }

  @Command
  boolean isDecorated(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).isDecorated();
  }

  @Command
  boolean isResizable(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).isResizable();
  }

  @Command
  boolean isMaximizable(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).isMaximizable();
  }

  @Command
  boolean isMinimizable(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).isMinimizable();
  }

  @Command
  boolean isClosable(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).isClosable();
  }

  @Command
  boolean isVisible(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).isVisible();
  }

  @Command
  boolean isEnabled(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).isEnabled();
  }

  @Command
  boolean isAlwaysOnTop(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).isAlwaysOnTop();
  }

  @Command
  String title(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).title();
  }

  @Command
  String theme(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).theme().name().toLowerCase(Locale.ROOT);
  }

  @Command
  List<String> getAllWindows(App app) {
    return app.windows().stream().map(Window::label).toList();
  }

  @Command
  Optional<Monitor> currentMonitor(Optional<String> label, Window window, App app) {
    return WindowTargets.window(label, window, app).monitor();
  }

  @Command
  Optional<Monitor> primaryMonitor(App app) {
    return app.primaryMonitor();
  }

  @Command
  Optional<Monitor> monitorFromPoint(double x, double y, App app) {
    return app.monitorAt(x, y);
  }

  @Command
  List<Monitor> availableMonitors(App app) {
    return app.monitors();
  }

  @Command
  Point cursorPosition(App app) {
    return app.cursorPosition();
  }
}
