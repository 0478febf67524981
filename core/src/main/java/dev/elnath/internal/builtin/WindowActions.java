package dev.elnath.internal.builtin;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.window.ResizeDirection;
import dev.elnath.window.Window;
import java.util.Optional;

/// What the plugin `window` does (section 3.6).
@Naming(commands = Naming.Case.SNAKE)
final class WindowActions {
  @Command
  void center(Optional<String> label, Window window, App app) {
    WindowTargets.window(label, window, app).center();
  }

  @Command
  void maximize(Optional<String> label, Window window, App app) {
    WindowTargets.window(label, window, app).maximize();
  }

  @Command
  void unmaximize(Optional<String> label, Window window, App app) {
    WindowTargets.window(label, window, app).unmaximize();
  }

  @Command
  void toggleMaximize(Optional<String> label, Window window, App app) {
    WindowTargets.window(label, window, app).toggleMaximize();
  }

  @Command
  void internalToggleMaximize(Optional<String> label, Window window, App app) {
    WindowTargets.window(label, window, app).toggleMaximize();
  }

  @Command
  void minimize(Optional<String> label, Window window, App app) {
    WindowTargets.window(label, window, app).minimize();
  }

  @Command
  void unminimize(Optional<String> label, Window window, App app) {
    WindowTargets.window(label, window, app).unminimize();
  }

  @Command
  void show(Optional<String> label, Window window, App app) {
    WindowTargets.window(label, window, app).show();
  }

  @Command
  void hide(Optional<String> label, Window window, App app) {
    WindowTargets.window(label, window, app).hide();
  }

  @Command
  void close(Optional<String> label, Window window, App app) {
    WindowTargets.window(label, window, app).close();
  }

  @Command
  void destroy(Optional<String> label, Window window, App app) {
    WindowTargets.window(label, window, app).destroy();
  }

  @Command
  void setFocus(Optional<String> label, Window window, App app) {
    WindowTargets.window(label, window, app).focus();
  }

  @Command
  void startDragging(Optional<String> label, Window window, App app) {
    WindowTargets.window(label, window, app).startDragging();
  }

  /// A window without web view.
  @Command
  void create(NewWindow options, App app) {
    app.openEmptyWindow(options.config());
  }

  @Command
  void startResizeDragging(Optional<String> label, ResizeDirection value, Window window, App app) {
    WindowTargets.window(label, window, app).startResizeDragging(value);
  }
}
