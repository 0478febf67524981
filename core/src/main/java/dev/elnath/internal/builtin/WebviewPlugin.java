package dev.elnath.internal.builtin;

import dev.elnath.app.App;
import dev.elnath.codec.Name;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.config.WindowConfig;
import dev.elnath.window.Bounds;
import dev.elnath.window.Position;
import dev.elnath.window.Size;
import dev.elnath.window.Webview;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The plugin `webview` (section 3.7).
@Naming(commands = Naming.Case.SNAKE)
final class WebviewPlugin {
  @Command
  void createWebview(String windowLabel, NewWindow options, App app) {
    WindowConfig config = options.config();
    double x = required(config.x(), "x");
    double y = required(config.y(), "y");
    WindowTargets.window(windowLabel, app)
        .addWebview(config, new Bounds(x, y, config.width(), config.height()));
  }

  private static double required(OptionalDouble value, String name) {
    return value.orElseThrow(
        () -> new IllegalArgumentException("missing parameter `options." + name + "`"));
  }

  @Command
  void createWebviewWindow(NewWindow options, App app) {
    app.openWindow(options.config());
  }

  /// A web view by both spellings of its window's label, since pages read one and programs written
  /// for the contract's host the other.
  record Labels(@Name("window_label") String windowLabelOfHost, String windowLabel, String label) {}

  @Command
  List<Labels> getAllWebviews(App app) {
    return app.webviews().stream()
        .map(it -> new Labels(it.window().label(), it.window().label(), it.label()))
        .toList();
  }

  @Command
  Position.Physical webviewPosition(Optional<String> label, Webview webview, App app) {
    return WindowTargets.webview(label, webview, app).position();
  }

  @Command
  Size.Physical webviewSize(Optional<String> label, Webview webview, App app) {
    return WindowTargets.webview(label, webview, app).size();
  }

  @Command
  void webviewClose(Optional<String> label, Webview webview, App app) {
    WindowTargets.webview(label, webview, app).close();
  }

  @Command
  void setWebviewFocus(Optional<String> label, Webview webview, App app) {
    WindowTargets.webview(label, webview, app).focus();
  }

  @Command
  void webviewHide(Optional<String> label, Webview webview, App app) {
    WindowTargets.webview(label, webview, app).hide();
  }

  @Command
  void webviewShow(Optional<String> label, Webview webview, App app) {
    WindowTargets.webview(label, webview, app).show();
  }

  @Command
  void setWebviewSize(Optional<String> label, Size value, Webview webview, App app) {
    WindowTargets.webview(label, webview, app).setSize(value);
  }

  @Command
  void setWebviewPosition(Optional<String> label, Position value, Webview webview, App app) {
    WindowTargets.webview(label, webview, app).setPosition(value);
  }

  @Command
  void setWebviewAutoResize(Optional<String> label, boolean value, Webview webview, App app) {
    WindowTargets.webview(label, webview, app).setAutoResize(value);
  }

  @Command
  void setWebviewZoom(Optional<String> label, double value, Webview webview, App app) {
    WindowTargets.webview(label, webview, app).setZoom(value);
  }

  @Command
  void setWebviewBackgroundColor(
      Optional<String> label, Optional<PageColor> value, Webview webview, App app) {
    WindowTargets.webview(label, webview, app).setBackgroundColor(value.map(PageColor::color));
  }

  /// A window that does not exist is no error.
  @Command
  void reparent(Optional<String> label, String window, Webview webview, App app) {
    Webview target = WindowTargets.webview(label, webview, app);
    app.window(window).ifPresent(target::moveTo);
  }

  @Command
  void clearAllBrowsingData(Optional<String> label, Webview webview, App app) {
    WindowTargets.webview(label, webview, app).clearBrowsingData();
  }

  @Command
  void print(Optional<String> label, Webview webview, App app) {
    WindowTargets.webview(label, webview, app).print();
  }

  @Command
  void internalToggleDevtools(Webview webview) {
    webview.setDevtoolsOpen(!webview.isDevtoolsOpen());
  }
}
