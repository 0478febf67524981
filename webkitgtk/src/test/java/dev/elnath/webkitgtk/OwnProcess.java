package dev.elnath.webkitgtk;

import dev.elnath.config.WindowConfig;
import dev.elnath.platform.ConsoleMessage;
import dev.elnath.platform.MessageReply;
import dev.elnath.platform.NavigationDecision;
import dev.elnath.platform.Platform;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.platform.PlatformProvider;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.platform.WebviewContent;
import dev.elnath.platform.WebviewListener;
import dev.elnath.platform.WindowFlag;
import dev.elnath.platform.WindowListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/// A small program that a test starts as a process of its own. It writes what happens.
final class OwnProcess {
  private static final String PAGE =
      "<!doctype html><h1>Hello</h1>"
          + "<script>webkit.messageHandlers.elnath.postMessage('hello')</script>";

  private OwnProcess() {}

  /// @param arguments what to do (`quit` or `throw`), and a directory to keep things in
  public static void main(String[] arguments) {
    String mode = arguments[0];
    Path directory = Path.of(arguments[1]);
    Platform platform =
        ServiceLoader.load(PlatformProvider.class)
            .findFirst()
            .orElseThrow()
            .open(options(directory));
    try {
      platform.run(() -> {
        say("ready");
        Listener listener = new Listener(platform, mode);
        PlatformWindow window = platform.createWindow(WindowConfig.DEFAULT, listener);
        window.createWebview(
            WindowConfig.DEFAULT,
            Optional.empty(),
            new WebviewContent("app://localhost/", List.of()),
            listener);
        window.set(WindowFlag.VISIBLE, true);
        if (mode.equals("throw")) {
          throw new IllegalStateException("thrown by ready, as a test wants it");
        }
      });
      say("run ended");
    } catch (RuntimeException failure) {
      say("run threw: " + failure.getMessage());
    }
    platform.execute(() -> say("never: a task after the end"));
    platform.quit();
    say("after the end");
  }

  private static PlatformOptions options(Path directory) {
    return new PlatformOptions(
        "dev.elnath.test",
        "Test",
        directory.resolve("data"),
        directory.resolve("cache"),
        Map.of("app", (request, responder) -> responder.respond(Page.html(PAGE))),
        1000,
        true,
        false);
  }

  private static void say(String text) {
    System.out.println(text);
  }

  private record Listener(Platform platform, String mode)
      implements WindowListener, WebviewListener {
    @Override
    public void navigated(String url) {}

    @Override
    public void navigating(String url, NavigationDecision decision) {
      decision.decide(true);
    }

    @Override
    public void newWindowWanted(String url) {}

    @Override
    public void message(String text, MessageReply reply) {
      say("message " + text);
      if (mode.equals("quit")) {
        Thread.startVirtualThread(() -> {
          platform.execute(() -> say("waiting task"));
          platform.quit();
        });
      }
    }

    @Override
    public void console(ConsoleMessage message) {}

    @Override
    public void webProcessEnded(String reason) {
      say("web process ended: " + reason);
    }

    @Override
    public boolean closeRequested() {
      return true;
    }

    @Override
    public void closed() {
      say("closed");
    }

    @Override
    public void destroyed() {
      say("destroyed");
    }
  }
}
