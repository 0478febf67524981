package dev.elnath.internal.app;

import dev.elnath.config.WindowConfig.Color;
import dev.elnath.internal.ipc.MessageTransport;
import dev.elnath.internal.ipc.Pages;
import dev.elnath.internal.ipc.WebviewContext;
import dev.elnath.internal.permission.PageOrigins;
import dev.elnath.internal.resource.OwnedResources;
import dev.elnath.platform.ConsoleMessage;
import dev.elnath.platform.DownloadDecision;
import dev.elnath.platform.MessageReply;
import dev.elnath.platform.NavigationDecision;
import dev.elnath.platform.PlatformWebview;
import dev.elnath.platform.WebviewListener;
import dev.elnath.resource.ResourceTable;
import dev.elnath.window.Bounds;
import dev.elnath.window.Cookie;
import dev.elnath.window.DragEvent;
import dev.elnath.window.Position;
import dev.elnath.window.Size;
import dev.elnath.window.Webview;
import dev.elnath.window.Window;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One web view: passes what programs ask for to the platform's main thread, and what happens there
/// to the pages.
final class AppWebview implements Webview, WebviewListener, WebviewContext {
  private static final Logger PAGE = System.getLogger("dev.elnath.page");
  private static final Logger LOG = System.getLogger("dev.elnath.window");

  private final String label;
  private final MainThreadCalls mainThread;
  private final Pages pages;
  private final MessageTransport messages;
  private final Function<Class<?>, Object> managed;
  private final WindowLife life;
  private final NavigationPolicy navigation;
  private final OwnedResources resources;
  private volatile AppWindow window;
  private volatile String url = "";
  private boolean reloadedAfterEnd;
  private @Nullable PlatformWebview shown;

  AppWebview(
      String label,
      AppWindow window,
      MainThreadCalls mainThread,
      Pages pages,
      Function<Class<?>, Object> managed,
      WindowLife life,
      NavigationPolicy navigation) {
    this.label = label;
    this.window = window;
    this.mainThread = mainThread;
    this.pages = pages;
    this.messages = new MessageTransport(pages);
    this.managed = managed;
    this.life = life;
    this.navigation = navigation;
    this.resources =
        new OwnedResources("the web view \"" + label + "\"", pages.limits().maxResources());
  }

  /// The platform has made it. Main thread.
  void shown(PlatformWebview made) {
    shown = made;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public AppWindow window() {
    return window;
  }

  @Override
  public String windowLabel() {
    return window.label();
  }

  @Override
  public boolean isWindow() {
    return window.label().equals(label);
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public ResourceTable resources() {
    return resources;
  }

  void closeResources() {
    resources.close();
  }

  @Override
  public void navigate(String address) {
    navigation.sent(address);
    tell(it -> it.navigate(address));
  }

  @Override
  public void reload() {
    tell(PlatformWebview::reload);
  }

  @Override
  public void evaluate(String script) {
    tell(it -> it.evaluate(script));
  }

  @Override
  public boolean isDevtoolsOpen() {
    return ask(PlatformWebview::isDevtoolsOpen);
  }

  @Override
  public void setDevtoolsOpen(boolean open) {
    tell(it -> it.setDevtoolsOpen(open));
  }

  @Override
  public void close() {
    if (isWindow()) {
      window.destroy();
    } else {
      await(PlatformWebview::close);
    }
  }

  @Override
  public Position.Physical position() {
    return ask(PlatformWebview::position);
  }

  @Override
  public Size.Physical size() {
    return ask(PlatformWebview::size);
  }

  @Override
  public void setPosition(Position position) {
    tell(it -> {
      double scale = window.scaleFactor();
      Size.Logical size = it.size().toLogical(scale);
      Position.Logical place = position.toLogical(scale);
      it.setBounds(new Bounds(place.x(), place.y(), size.width(), size.height()));
    });
  }

  @Override
  public void setSize(Size size) {
    tell(it -> {
      double scale = window.scaleFactor();
      Size.Logical wanted = size.toLogical(scale);
      Position.Logical place = it.position().toLogical(scale);
      it.setBounds(new Bounds(place.x(), place.y(), wanted.width(), wanted.height()));
    });
  }

  @Override
  public void setAutoResize(boolean on) {
    tell(it -> it.setAutoResize(on));
  }

  @Override
  public void show() {
    tell(it -> it.setVisible(true));
  }

  @Override
  public void hide() {
    tell(it -> it.setVisible(false));
  }

  @Override
  public void focus() {
    tell(PlatformWebview::focus);
  }

  @Override
  public void setZoom(double factor) {
    if (!(factor > 0) || Double.isInfinite(factor)) {
      throw new IllegalArgumentException("a zoom of " + factor + " is no positive number");
    }
    tell(it -> it.setZoom(factor));
  }

  @Override
  public void setBackgroundColor(Optional<Color> color) {
    tell(it -> it.setBackgroundColor(color));
  }

  @Override
  public void moveTo(Window other) {
    if (isWindow()) {
      throw new IllegalStateException("cannot reparent when using a WebviewWindow");
    }
    AppWindow target = (AppWindow) other;
    await(it -> {
      if (target.take(it)) {
        window.remove(this);
        window = target;
        target.add(this);
        it.addScript(RuntimeScript.moved(target.label()));
      }
    });
  }

  @Override
  public void clearBrowsingData() {
    this.<Boolean>askStore(PlatformWebview::clearBrowsingData);
  }

  @Override
  public List<Cookie> cookies() {
    return this.<List<Cookie>>askStore((it, answer) -> it.cookies(Optional.empty(), answer));
  }

  @Override
  public List<Cookie> cookies(String address) {
    Optional<String> site = PageOrigins.of(address).filter(origin -> origin.matches("https?://.*"));
    if (site.isEmpty()) {
      throw new IllegalArgumentException(
          "cookies are sent to http: and https: only, not to \"" + address + "\"");
    }
    return this.<List<Cookie>>askStore((it, answer) -> it.cookies(Optional.of(address), answer));
  }

  @Override
  public void setCookie(Cookie cookie) {
    this.<Boolean>askStore((it, done) -> it.setCookie(cookie, done));
  }

  @Override
  public void deleteCookie(Cookie cookie) {
    this.<Boolean>askStore((it, done) -> it.deleteCookie(cookie, done));
  }

  private <T> T askStore(BiConsumer<PlatformWebview, CompletableFuture<T>> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    ask(it -> {
      question.accept(it, answer);
      return true;
    });
    try {
      return answer.join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  @Override
  public void print() {
    tell(PlatformWebview::print);
  }

  @Override
  public <T> T supply(Class<T> type) {
    if (type == Window.class) {
      return type.cast(window);
    }
    if (type == Webview.class) {
      return type.cast(this);
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
    navigation.navigating(this, address, decision);
  }

  @Override
  public void newWindowWanted(String address) {
    navigation.newWindowWanted(this, address);
  }

  @Override
  public void downloading(String address, String suggestedName, DownloadDecision decision) {
    navigation.downloading(this, address, suggestedName, decision);
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
    PlatformWebview it = shown;
    if (!life.webProcessEnded(this, reason) && it != null && !reloadedAfterEnd) {
      reloadedAfterEnd = true;
      LOG.log(Level.WARNING, () -> "reloading \"" + label + "\" once");
      it.reload();
    }
  }

  @Override
  public void dragged(DragEvent event) {
    life.dragged(this, event);
  }

  @Override
  public void closed() {
    shown = null;
    pages.gone(label);
    window.remove(this);
    life.closed(this);
  }

  private void tell(Consumer<PlatformWebview> task) {
    mainThread.tell(() -> {
      PlatformWebview it = shown;
      if (it != null) {
        task.accept(it);
      }
    });
  }

  private void await(Consumer<PlatformWebview> task) {
    mainThread.await(() -> {
      PlatformWebview it = shown;
      if (it != null) {
        task.accept(it);
      }
    });
  }

  private <T> T ask(Function<PlatformWebview, T> question) {
    return mainThread.ask(() -> {
      PlatformWebview it = shown;
      if (it == null) {
        throw new IllegalStateException("the web view \"" + label + "\" has been closed");
      }
      return question.apply(it);
    });
  }
}
