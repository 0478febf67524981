package dev.elnath.internal.app;

import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Color;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.image.Image;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.WindowFlag;
import dev.elnath.window.Attention;
import dev.elnath.window.CursorIcon;
import dev.elnath.window.Monitor;
import dev.elnath.window.Position;
import dev.elnath.window.Progress;
import dev.elnath.window.ResizeDirection;
import dev.elnath.window.Size;
import dev.elnath.window.SizeLimits;
import dev.elnath.window.Window;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What programs ask of a window and tell it, passed to the platform's main thread.
abstract class AppWindowCalls implements Window {
  private final String label;
  private final MainThreadCalls mainThread;
  private @Nullable PlatformWindow shown;
  private SizeLimits limits;

  AppWindowCalls(WindowConfig config, MainThreadCalls mainThread) {
    this.label = config.label();
    this.mainThread = mainThread;
    this.limits =
        new SizeLimits(
            config.minWidth(), config.minHeight(), config.maxWidth(), config.maxHeight());
  }

  /// The platform has made it, or it is gone. Main thread.
  final void shown(@Nullable PlatformWindow window) {
    shown = window;
  }

  /// The platform's window, while it stands. Main thread.
  final @Nullable PlatformWindow shown() {
    return shown;
  }

  @Override
  public final String label() {
    return label;
  }

  @Override
  public final void close() {
    tell(PlatformWindow::close);
  }

  @Override
  public final void destroy() {
    mainThread.await(this::destroyHere);
  }

  /// Has it destroyed soon.
  final void destroyLater() {
    mainThread.tell(this::destroyHere);
  }

  private void destroyHere() {
    PlatformWindow it = shown;
    if (it != null) {
      it.destroy();
    }
  }

  @Override
  public final void setSizeLimits(SizeLimits wanted) {
    setSizeLimits(_ -> wanted);
  }

  @Override
  public final void setSizeLimits(UnaryOperator<SizeLimits> change) {
    tell(it -> {
      limits = change.apply(limits);
      it.setSizeLimits(limits);
    });
  }

  @Override
  public final void toggleMaximize() {
    tell(it -> {
      if (it.is(WindowFlag.RESIZABLE)) {
        it.set(WindowFlag.MAXIMIZED, !it.is(WindowFlag.MAXIMIZED));
      }
    });
  }

  @Override
  public final String title() {
    return ask(PlatformWindow::title);
  }

  @Override
  public final double scaleFactor() {
    return ask(PlatformWindow::scaleFactor);
  }

  @Override
  public final Position.Physical innerPosition() {
    return ask(PlatformWindow::innerPosition);
  }

  @Override
  public final Position.Physical outerPosition() {
    return ask(PlatformWindow::outerPosition);
  }

  @Override
  public final Size.Physical innerSize() {
    return ask(PlatformWindow::innerSize);
  }

  @Override
  public final Size.Physical outerSize() {
    return ask(PlatformWindow::outerSize);
  }

  @Override
  public final Optional<Monitor> monitor() {
    return ask(PlatformWindow::monitor);
  }

  @Override
  public final Theme theme() {
    return ask(PlatformWindow::theme);
  }

  @Override
  public final boolean isFullscreen() {
    return is(WindowFlag.FULLSCREEN);
  }

  @Override
  public final boolean isMinimized() {
    return is(WindowFlag.MINIMIZED);
  }

  @Override
  public final boolean isMaximized() {
    return is(WindowFlag.MAXIMIZED);
  }

  @Override
  public final boolean isFocused() {
    return is(WindowFlag.FOCUSED);
  }

  @Override
  public final boolean isVisible() {
    return is(WindowFlag.VISIBLE);
  }

  @Override
  public final boolean isDecorated() {
    return is(WindowFlag.DECORATED);
  }

  @Override
  public final boolean isResizable() {
    return is(WindowFlag.RESIZABLE);
  }

  @Override
  public final boolean isMaximizable() {
    return is(WindowFlag.MAXIMIZABLE);
  }

  @Override
  public final boolean isMinimizable() {
    return is(WindowFlag.MINIMIZABLE);
  }

  @Override
  public final boolean isClosable() {
    return is(WindowFlag.CLOSABLE);
  }

  @Override
  public final boolean isEnabled() {
    return is(WindowFlag.ENABLED);
  }

  @Override
  public final boolean isAlwaysOnTop() {
    return is(WindowFlag.ALWAYS_ON_TOP);
  }

  @Override
  public final void setFullscreen(boolean on) {
    set(WindowFlag.FULLSCREEN, on);
  }

  @Override
  public final void setFocusable(boolean on) {
    set(WindowFlag.FOCUSABLE, on);
  }

  @Override
  public final void setDecorated(boolean on) {
    set(WindowFlag.DECORATED, on);
  }

  @Override
  public final void setShadow(boolean on) {
    set(WindowFlag.SHADOW, on);
  }

  @Override
  public final void setResizable(boolean on) {
    set(WindowFlag.RESIZABLE, on);
  }

  @Override
  public final void setMaximizable(boolean on) {
    set(WindowFlag.MAXIMIZABLE, on);
  }

  @Override
  public final void setMinimizable(boolean on) {
    set(WindowFlag.MINIMIZABLE, on);
  }

  @Override
  public final void setClosable(boolean on) {
    set(WindowFlag.CLOSABLE, on);
  }

  @Override
  public final void setEnabled(boolean on) {
    set(WindowFlag.ENABLED, on);
  }

  @Override
  public final void setAlwaysOnTop(boolean on) {
    set(WindowFlag.ALWAYS_ON_TOP, on);
  }

  @Override
  public final void setAlwaysOnBottom(boolean on) {
    set(WindowFlag.ALWAYS_ON_BOTTOM, on);
  }

  @Override
  public final void setVisibleOnAllWorkspaces(boolean on) {
    set(WindowFlag.ON_ALL_WORKSPACES, on);
  }

  @Override
  public final void setContentProtected(boolean on) {
    set(WindowFlag.CONTENT_PROTECTED, on);
  }

  @Override
  public final void setSkipTaskbar(boolean on) {
    set(WindowFlag.SKIP_TASKBAR, on);
  }

  @Override
  public final void setCursorVisible(boolean on) {
    set(WindowFlag.CURSOR_VISIBLE, on);
  }

  @Override
  public final void setCursorGrab(boolean on) {
    set(WindowFlag.CURSOR_GRABBED, on);
  }

  @Override
  public final void setIgnoreCursorEvents(boolean on) {
    set(WindowFlag.CURSOR_IGNORED, on);
  }

  @Override
  public final void minimize() {
    set(WindowFlag.MINIMIZED, true);
  }

  @Override
  public final void unminimize() {
    set(WindowFlag.MINIMIZED, false);
  }

  @Override
  public final void maximize() {
    set(WindowFlag.MAXIMIZED, true);
  }

  @Override
  public final void unmaximize() {
    set(WindowFlag.MAXIMIZED, false);
  }

  @Override
  public final void show() {
    set(WindowFlag.VISIBLE, true);
  }

  @Override
  public final void hide() {
    set(WindowFlag.VISIBLE, false);
  }

  @Override
  public final void focus() {
    tell(PlatformWindow::focus);
  }

  @Override
  public final void center() {
    tell(PlatformWindow::center);
  }

  @Override
  public final void startDragging() {
    tell(PlatformWindow::startDragging);
  }

  @Override
  public final void setTitle(String title) {
    tell(it -> it.setTitle(title));
  }

  @Override
  public final void setFullscreenAt(Position.Physical point) {
    tell(it -> it.setFullscreenAt(point));
  }

  @Override
  public final void setSize(Size size) {
    tell(it -> it.setSize(size));
  }

  @Override
  public final void setPosition(Position position) {
    tell(it -> it.setPosition(position));
  }

  @Override
  public final void startResizeDragging(ResizeDirection direction) {
    tell(it -> it.startResizeDragging(direction));
  }

  @Override
  public final void setCursorIcon(CursorIcon icon) {
    tell(it -> it.setCursorIcon(icon));
  }

  @Override
  public final void setCursorPosition(Position position) {
    tell(it -> it.setCursorPosition(position));
  }

  @Override
  public final void setIcon(Image icon) {
    tell(it -> it.setIcon(icon));
  }

  @Override
  public final void setBackgroundColor(Optional<Color> color) {
    tell(it -> it.setBackgroundColor(color));
  }

  @Override
  public final void requestAttention(Optional<Attention> attention) {
    tell(it -> it.requestAttention(attention));
  }

  @Override
  public final void setProgress(Progress progress) {
    tell(it -> it.setProgress(progress));
  }

  @Override
  public final void setBadgeCount(OptionalLong count) {
    tell(it -> it.setBadgeCount(count));
  }

  private boolean is(WindowFlag flag) {
    return ask(it -> it.is(flag));
  }

  private void set(WindowFlag flag, boolean value) {
    tell(it -> it.set(flag, value));
  }

  final void tell(Consumer<PlatformWindow> task) {
    mainThread.tell(() -> {
      PlatformWindow it = shown;
      if (it != null) {
        task.accept(it);
      }
    });
  }

  private <T> T ask(Function<PlatformWindow, T> question) {
    return mainThread.ask(() -> {
      PlatformWindow it = shown;
      if (it == null) {
        throw new IllegalStateException("the window \"" + label + "\" has been closed");
      }
      return question.apply(it);
    });
  }
}
