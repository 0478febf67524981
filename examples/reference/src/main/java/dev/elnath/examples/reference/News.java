package dev.elnath.examples.reference;

import dev.elnath.app.App;
import dev.elnath.codec.Codec;
import dev.elnath.codec.Codecs;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.event.EventTarget;
import dev.elnath.window.Webview;
import java.util.Map;

/// Events in both directions.
@Naming(commands = Naming.Case.SNAKE)
final class News {
  private static final Codec<Map<String, String>> TEXTS =
      Codecs.map(Codecs.ofString(), Codecs.ofString());

  /// Listens to the event `question` of any page, and answers with the event `answer`.
  static void answer(App app) {
    app.listen(
        "question",
        event -> {
          String question = event.payload(Codecs.ofString());
          try {
            app.emit("answer", Map.of("to", question, "text", "42"), TEXTS);
          } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /// Tells only the page that asked.
  @Command
  void subscribe(Webview webview, App app) throws InterruptedException {
    EventTarget page = new EventTarget.WebviewWindow(webview.label());
    app.emitTo(page, "headline", "Elnath is a star", Codecs.ofString());
  }
}
