package dev.elnath.examples.reference;

import dev.elnath.app.App;
import dev.elnath.codec.Json;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.event.EventTarget;
import dev.elnath.window.Webview;

/// Events in both directions.
@Naming(commands = Naming.Case.SNAKE)
final class News {
  /// Listens to the event `question` of any page, and answers with the event `answer`.
  static void answer(App app) {
    app.listen(
        "question",
        event -> {
          try {
            app.emit(
                "answer", new Json("{\"to\": " + event.payload().text() + ", \"text\": \"42\"}"));
          } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /// Tells only the page that asked.
  @Command
  void subscribe(Webview webview, App app) throws InterruptedException {
    app.emitTo(
        new EventTarget.WebviewWindow(webview.label()),
        "headline",
        new Json("\"Elnath is a star\""));
  }
}
