package dev.elnath.internal.app;

import dev.elnath.config.WindowConfig;
import dev.elnath.internal.ipc.MessageTransport;
import dev.elnath.internal.ipc.Pages;
import dev.elnath.internal.ipc.WebviewContext;
import dev.elnath.internal.resource.OwnedResources;
import dev.elnath.platform.ConsoleMessage;
import dev.elnath.platform.MessageReply;
import dev.elnath.platform.NavigationDecision;
import dev.elnath.platform.Platform;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.WebviewContent;
import dev.elnath.platform.WindowListener;
import dev.elnath.resource.ResourceTable;
import dev.elnath.window.Webview;
import dev.elnath.window.Window;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One window with its web view: passes what programs ask for to the platform's main thread, and
/// what happens there to the pages.
final class AppWindow implements Window, WindowListener, WebviewContext {
  private static final Logger PAGE = System.getLogger("dev.elnath.page");
  private static final Logger LOG = System.getLogger("dev.elnath.window");

  private final String label;
  private final Platform platform;
  private final Pages pages;
  private final MessageTransport messages;
  private final Function<Class<?>, Object> managed;
  private final WindowLife life;
  private final NavigationPolicy navigation;
  private final AppWebview webview;
  private final OwnedResources resources;
  private volatile String url = "";
  private boolean reloadedAfterEnd;
  private @Nullable PlatformWindow window;

  AppWindow(
      String label,
      Platform platform,
      Pages pages,
      MessageTransport messages,
      Function<Class<?>, Object> managed,
      WindowLife life,
      NavigationPolicy navigation) {
    this.label = label;
    this.platform = platform;
    this.pages = pages;
    this.messages = messages;
    this.managed = managed;
    this.life = life;
    this.navigation = navigation;
    this.webview = new AppWebview(this);
    this.resources = new OwnedResources("the window \"" + label + "\"");
  }

  /// Makes the platform's window. Main thread.
  void open(WindowConfig config, WebviewContent content) {
    navigation.sent(content.url());
    window = platform.createWindow(config, content, this);
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String windowLabel() {
    return label;
  }

  @Override
  public Webview webview() {
    return webview;
  }

  @Override
  public ResourceTable resources() {
    return resources;
  }

  /// Frees the resources of the web view and then those of the window.
  void closeResources() {
    webview.closeResources();
    resources.close();
  }

  String url() {
    return url;
  }

  @Override
  public void setTitle(String title) {
    onMainThread(it -> it.setTitle(title));
  }

  @Override
  public void close() {
    onMainThread(PlatformWindow::close);
  }

  @Override
  public void destroy() {
    onMainThread(PlatformWindow::destroy);
  }

  @Override
  public <T> T supply(Class<T> type) {
    if (type == Window.class) {
      return type.cast(this);
    }
    if (type == Webview.class) {
      return type.cast(webview);
    }
    return type.cast(managed.apply(type));
  }

  @Override
  public void navigated(String address) {
    url = address;
    pages.navigated(this, address);
  }

  @Override
  public void navigating(String address, NavigationDecision decision) {
    navigation.navigating(webview, address, decision);
  }

  @Override
  public void newWindowWanted(String address) {
    navigation.newWindowWanted(webview, address);
  }

  /// Shows what the program wants to be shown.
  void navigate(String address) {
    navigation.sent(address);
    onMainThread(it -> it.navigate(address));
  }

  @Override
  public void message(String text, MessageReply reply) {
    messages.receive(label, text, reply);
  }

  @Override
  public void console(ConsoleMessage message) {
    Level level =
        switch (message.level()) {
          case DEBUG -> Level.DEBUG;
          case LOG, INFO -> Level.INFO;
          case WARNING -> Level.WARNING;
          case ERROR -> Level.ERROR;
        };
    PAGE.log(
        level,
        () -> "[%s] %s (%s:%d)".formatted(label, message.text(), message.source(), message.line()));
  }

  @Override
  public void webProcessEnded(String reason) {
    pages.gone(label);
    LOG.log(Level.ERROR, () -> "the web process of \"" + label + "\" ended: " + reason);
    PlatformWindow shown = window;
    if (shown != null && !reloadedAfterEnd) {
      reloadedAfterEnd = true;
      LOG.log(Level.WARNING, () -> "reloading \"" + label + "\" once");
      shown.reload();
    }
  }

  @Override
  public boolean closeRequested() {
    return life.closeRequested(this);
  }

  @Override
  public void destroyed() {
    window = null;
    pages.gone(label);
    life.destroyed(this);
  }

  void onMainThread(Consumer<PlatformWindow> task) {
    platform.execute(() -> {
      PlatformWindow shown = window;
      if (shown != null) {
        task.accept(shown);
      }
    });
  }
}
