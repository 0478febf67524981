package dev.elnath.internal.builtin;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.window.Window;
import java.util.Optional;

/// What the plugin `window` switches on and off (section 3.6).
@Naming(commands = Naming.Case.SNAKE)
final class WindowSwitches {
  @Command
  void setResizable(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setResizable(value);
  }

  @Command
  void setEnabled(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setEnabled(value);
  }

  @Command
  void setMaximizable(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setMaximizable(value);
  }

  @Command
  void setMinimizable(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setMinimizable(value);
  }

  @Command
  void setClosable(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setClosable(value);
  }

  @Command
  void setDecorations(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setDecorated(value);
  }

  @Command
  void setShadow(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setShadow(value);
  }

  @Command
  void setAlwaysOnTop(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setAlwaysOnTop(value);
  }

  @Command
  void setAlwaysOnBottom(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setAlwaysOnBottom(value);
  }

  @Command
  void setContentProtected(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setContentProtected(value);
  }

  @Command
  void setFullscreen(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setFullscreen(value);
  }

  @Command
  void setSimpleFullscreen(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setFullscreen(value);
  }

  @Command
  void setSkipTaskbar(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setSkipTaskbar(value);
  }

  @Command
  void setCursorGrab(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setCursorGrab(value);
  }

  @Command
  void setCursorVisible(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setCursorVisible(value);
  }

  @Command
  void setIgnoreCursorEvents(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setIgnoreCursorEvents(value);
  }

  @Command
  void setVisibleOnAllWorkspaces(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setVisibleOnAllWorkspaces(value);
  }

  @Command
  void setFocusable(Optional<String> label, boolean value, Window window, App app) {
    WindowTargets.window(label, window, app).setFocusable(value);
  }
}
