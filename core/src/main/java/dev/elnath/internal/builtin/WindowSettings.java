package dev.elnath.internal.builtin;

import dev.elnath.app.App;
import dev.elnath.codec.Name;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.window.Attention;
import dev.elnath.window.CursorIcon;
import dev.elnath.window.Position;
import dev.elnath.window.Progress;
import dev.elnath.window.Size;
import dev.elnath.window.SizeLimits;
import dev.elnath.window.Webview;
import dev.elnath.window.Window;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// What the plugin `window` sets, besides switches (section 3.6).
@Naming(commands = Naming.Case.SNAKE)
final class WindowSettings {
  @Command
  void setTitle(Optional<String> label, String value, Window window, App app) {
    WindowTargets.window(label, window, app).setTitle(value);
  }

  @Command
  void setSize(Optional<String> label, Size value, Window window, App app) {
    WindowTargets.window(label, window, app).setSize(value);
  }

  @Command
  void setMinSize(Optional<String> label, Optional<Size> value, Window window, App app) {
    Window target = WindowTargets.window(label, window, app);
    Lengths least = Lengths.of(value, target);
    target.setSizeLimits(limits -> limits.withMin(least.width(), least.height()));
  }

  @Command
  void setMaxSize(Optional<String> label, Optional<Size> value, Window window, App app) {
    Window target = WindowTargets.window(label, window, app);
    Lengths most = Lengths.of(value, target);
    target.setSizeLimits(limits -> limits.withMax(most.width(), most.height()));
  }

  /// One length, in logical or physical pixels.
  sealed interface Length {
    /// In the screen's.
    record Physical(double value) implements Length {}

    /// In those of every monitor.
    record Logical(double value) implements Length {}
  }

  /// The limits that a page sets.
  record Constraints(
      Optional<Length> minWidth,
      Optional<Length> minHeight,
      Optional<Length> maxWidth,
      Optional<Length> maxHeight) {}

  @Command
  void setSizeConstraints(Optional<String> label, Constraints value, Window window, App app) {
    Window target = WindowTargets.window(label, window, app);
    target.setSizeLimits(
        new SizeLimits(
            logical(value.minWidth(), target),
            logical(value.minHeight(), target),
            logical(value.maxWidth(), target),
            logical(value.maxHeight(), target)));
  }

  private static OptionalDouble logical(Optional<Length> length, Window window) {
    if (length.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        switch (length.get()) {
          case Length.Logical(double value) -> value;
          case Length.Physical(double value) -> value / window.scaleFactor();
        });
  }

  /// Two lengths in logical pixels, or none.
  private record Lengths(OptionalDouble width, OptionalDouble height) {
    static Lengths of(Optional<Size> size, Window window) {
      return size.map(it -> it.toLogical(window.scaleFactor()))
          .map(it -> new Lengths(OptionalDouble.of(it.width()), OptionalDouble.of(it.height())))
          .orElse(new Lengths(OptionalDouble.empty(), OptionalDouble.empty()));
    }
  }

  @Command
  void setPosition(Optional<String> label, Position value, Window window, App app) {
    WindowTargets.window(label, window, app).setPosition(value);
  }

  @Command
  void setCursorPosition(Optional<String> label, Position value, Window window, App app) {
    WindowTargets.window(label, window, app).setCursorPosition(value);
  }

  @Command
  void setFullscreenOnMonitor(
      Optional<String> label, Position.Physical value, Window window, App app) {
    WindowTargets.window(label, window, app).setFullscreenAt(value);
  }

  @Command
  void setIcon(Optional<String> label, ImageArgument value, Webview webview, App app)
      throws IOException {
    WindowTargets.window(label, webview.window(), app).setIcon(value.image(webview));
  }

  @Command
  void setCursorIcon(Optional<String> label, String value, Window window, App app) {
    WindowTargets.window(label, window, app).setCursorIcon(CursorIcon.named(value));
  }

  @Command
  void setBackgroundColor(
      Optional<String> label, Optional<PageColor> value, Window window, App app) {
    WindowTargets.window(label, window, app).setBackgroundColor(value.map(PageColor::color));
  }

  @Command
  void setEffects(Optional<String> label, Optional<PageEffects> value, Window window, App app) {
    WindowTargets.window(label, window, app);
  }

  /// What a page says of progress.
  record ProgressState(
      Optional<ProgressStatus> status, OptionalInt progress, Optional<String> desktopFilename) {}

  /// Its kinds, as pages name them.
  enum ProgressStatus {
    @Name("none")
    NONE,
    @Name("normal")
    NORMAL,
    @Name("indeterminate")
    INDETERMINATE,
    @Name("paused")
    PAUSED,
    @Name("error")
    ERROR
  }

  @Command
  void setProgressBar(Optional<String> label, ProgressState value, Window window, App app) {
    WindowTargets.window(label, window, app)
        .setProgress(
            new Progress(
                value.status().map(status -> Progress.Status.valueOf(status.name())),
                value.progress(),
                value.desktopFilename()));
  }

  @Command
  void setBadgeCount(Optional<String> label, OptionalLong value, Window window, App app) {
    WindowTargets.window(label, window, app).setBadgeCount(value);
  }

  /// Only macOS has another style than the usual.
  @Command
  void setTitleBarStyle(Optional<String> label, String value, Window window, App app) {
    WindowTargets.window(label, window, app);
  }

  @Command
  void setTheme(Optional<String> label, Optional<String> value, Window window, App app) {
    WindowTargets.window(label, window, app).setTheme(value.map(WindowSettings::theme));
  }

  static Theme theme(String name) {
    return name.toLowerCase(Locale.ROOT).equals("dark") ? Theme.DARK : Theme.LIGHT;
  }

  /// How a page asks for its user.
  record AttentionType(Attention type) {}

  @Command
  void requestUserAttention(
      Optional<String> label, Optional<AttentionType> value, Window window, App app) {
    WindowTargets.window(label, window, app).requestAttention(value.map(AttentionType::type));
  }
}
