package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.codec.Json;
import dev.elnath.event.Event;
import dev.elnath.event.EventTarget;
import dev.elnath.event.Unlisten;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
final class EventsTest {
  private static final String ANY = "{\"kind\":\"Any\"}";

  private final TestApp test = new TestApp();
  private final FakePage main = test.page("main");

  EventsTest() throws Exception {}

  @AfterEach
  void end() throws Exception {
    test.close();
  }

  /// Each kind of listener by a digit, as wire form and in Java.
  private static Map<Integer, String> listeners() {
    Map<Integer, String> targets = new LinkedHashMap<>();
    targets.put(1, ANY);
    targets.put(2, "{\"kind\":\"App\"}");
    targets.put(3, labelled("AnyLabel", "main"));
    targets.put(4, labelled("Window", "main"));
    targets.put(5, labelled("Webview", "main"));
    targets.put(6, labelled("WebviewWindow", "main"));
    targets.put(7, labelled("AnyLabel", "other"));
    targets.put(8, labelled("Window", "other"));
    targets.put(9, labelled("Webview", "other"));
    targets.put(10, labelled("WebviewWindow", "other"));
    return targets;
  }

  private static EventTarget target(int number) {
    return switch (number) {
      case 1 -> EventTarget.ANY;
      case 2 -> EventTarget.APP;
      case 3 -> new EventTarget.AnyLabel("main");
      case 4 -> new EventTarget.Window("main");
      case 5 -> new EventTarget.Webview("main");
      case 6 -> new EventTarget.WebviewWindow("main");
      case 7 -> new EventTarget.AnyLabel("other");
      case 8 -> new EventTarget.Window("other");
      case 9 -> new EventTarget.Webview("other");
      default -> new EventTarget.WebviewWindow("other");
    };
  }

  private static String labelled(String kind, String label) {
    return "{\"kind\":\"" + kind + "\",\"label\":\"" + label + "\"}";
  }

  /// Section 4.3, row by row: the number of the target that is emitted to, and of the listeners
  /// that hear it.
  @ParameterizedTest
  @CsvSource({
    "1, 1 2 3 4 5 6 7 8 9 10",
    "2, 1 2",
    "3, 1 3 4 5 6",
    "4, 1 3 4",
    "5, 1 3 5",
    "6, 1 3 6",
    "7, 1 7 8 9 10",
    "8, 1 7 8",
    "9, 1 7 9",
    "10, 1 7 10",
  })
  void anEventReachesWhomTheMatrixSays(int emitted, String reached) throws Exception {
    Set<Integer> expected = new TreeSet<>();
    for (String number : reached.split(" ", -1)) {
      expected.add(Integer.valueOf(number));
    }
    List<Integer> heardByProgram = new ArrayList<>();
    for (int number : listeners().keySet()) {
      test.app.listen("news", target(number), _ -> heardByProgram.add(number));
    }
    for (boolean fromPage : new boolean[] {true, false}) {
      heardByProgram.clear();
      Set<Integer> heardByPages = new TreeSet<>();
      for (Map.Entry<Integer, String> listener : listeners().entrySet()) {
        // One at a time, since a page holds only four events that wait.
        main.listen("news", listener.getValue(), listener.getKey());
        main.listen("end", ANY, 99);
        emit(fromPage, emitted, "news");
        test.app.emit("end", Json.NULL);
        String first = main.next();
        if (!first.startsWith("99 ")) {
          heardByPages.add(Integer.valueOf(first.substring(0, first.indexOf(' '))));
          assertThat(main.next()).startsWith("99 ");
        }
        main.invoke(
            "plugin:event|unlisten", "{\"event\":\"news\",\"eventId\":" + listener.getKey() + "}");
      }
      assertThat(heardByPages).isEqualTo(expected);
      assertThat(Set.copyOf(heardByProgram)).isEqualTo(expected);
    }
  }

  private void emit(boolean fromPage, int target, String event) throws Exception {
    if (fromPage) {
      assertThat(
              main.invoke(
                  "plugin:event|emit_to",
                  "{\"event\":\"%s\",\"target\":%s,\"payload\":null}"
                      .formatted(event, listeners().get(target))))
          .isEqualTo("null");
    } else {
      test.app.emitTo(target(target), event, Json.NULL);
    }
  }

  @Test
  void aPageHearsNameIdAndPayload() throws Exception {
    main.listen("news", ANY, 7);
    main.invoke("plugin:event|emit", "{\"event\":\"news\",\"payload\":{\"a\":[1,\"ä\"]}}");
    assertThat(main.next())
        .isEqualTo("7 {\"event\":\"news\",\"id\":7,\"payload\":{\"a\":[1,\"ä\"]}}");
  }

  @Test
  void aPayloadThatIsNotThereIsNull() throws Exception {
    main.listen("news", ANY, 7);
    main.invoke("plugin:event|emit", "{\"event\":\"news\"}");
    assertThat(main.next()).isEqualTo("7 {\"event\":\"news\",\"id\":7,\"payload\":null}");
  }

  @Test
  void pagesHearEachOther() throws Exception {
    test.page("other").listen("news", ANY, 3);
    main.invoke("plugin:event|emit", "{\"event\":\"news\",\"payload\":1}");
    assertThat(test.page("other").next())
        .isEqualTo("3 {\"event\":\"news\",\"id\":3,\"payload\":1}");
  }

  @Test
  void theProgramHearsPages() throws Exception {
    CompletableFuture<Event> heard = new CompletableFuture<>();
    test.app.listen("news", heard::complete);
    main.invoke("plugin:event|emit", "{\"event\":\"news\",\"payload\":[true]}");
    assertThat(heard.get(60, TimeUnit.SECONDS)).isEqualTo(new Event("news", new Json("[true]")));
  }

  @Test
  void onceIsOnce() throws Exception {
    List<String> heard = new ArrayList<>();
    test.app.once("news", event -> heard.add(event.payload().text()));
    test.app.emit("news", new Json("1"));
    test.app.emit("news", new Json("2"));
    assertThat(heard).containsExactly("1");
  }

  @Test
  void onceIsOnceEvenIfItsHandlerEmits() throws Exception {
    List<String> heard = new ArrayList<>();
    test.app.once(
        "news",
        event -> {
          heard.add(event.payload().text());
          try {
            test.app.emit("news", new Json("2"));
          } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
          }
        });
    test.app.emit("news", new Json("1"));
    assertThat(heard).containsExactly("1");
  }

  @Test
  void unlistenTakesEffectAtOnce() throws Exception {
    List<String> heard = new ArrayList<>();
    Unlisten unlisten = test.app.listen("news", event -> heard.add(event.payload().text()));
    test.app.emit("news", new Json("1"));
    unlisten.unlisten();
    unlisten.unlisten();
    test.app.emit("news", new Json("2"));
    assertThat(heard).containsExactly("1");
  }

  @Test
  void aListenerThatFailsDoesNotKeepOthersFromHearing() throws Exception {
    List<String> heard = new ArrayList<>();
    test.app.listen(
        "news",
        _ -> {
          throw new IllegalStateException("on purpose");
        });
    test.app.listen("news", event -> heard.add(event.name()));
    test.app.emit("news", Json.NULL);
    assertThat(heard).containsExactly("news");
  }

  @Test
  void aPageUnlistensByTheIdOfItsCallback() throws Exception {
    main.listen("news", ANY, 7);
    main.listen("news", ANY, 8);
    assertThat(main.invoke("plugin:event|unlisten", "{\"event\":\"news\",\"eventId\":7}"))
        .isEqualTo("null");
    test.app.emit("news", Json.NULL);
    assertThat(main.next()).startsWith("8 ");
  }

  @Test
  void unlisteningWhatIsUnknownIsNoError() throws Exception {
    assertThat(main.invoke("plugin:event|unlisten", "{\"event\":\"never\",\"eventId\":7}"))
        .isEqualTo("null");
  }

  @Test
  void theListenersOfADocumentGoWithIt() throws Exception {
    main.listen("news", ANY, 7);
    test.onMainThread(() -> test.platform.window("main").reload());
    main.listen("end", ANY, 9);
    test.app.emit("news", Json.NULL);
    test.app.emit("end", Json.NULL);
    assertThat(main.next()).startsWith("9 ");
  }

  @Test
  void emittingWaitsForAPageThatDoesNotKeepUp() throws Exception {
    main.listen("news", ANY, 7);
    for (int i = 0; i < 4; i++) {
      test.app.emit("news", new Json(Integer.toString(i)));
    }
    CompletableFuture<String> fifth =
        main.start("plugin:event|emit", "{\"event\":\"news\",\"payload\":4}");
    assertThatThrownBy(() -> fifth.get(200, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    for (int i = 0; i < 5; i++) {
      assertThat(main.next()).endsWith("\"payload\":" + i + "}");
    }
    assertThat(fifth.get(60, TimeUnit.SECONDS)).isEqualTo("null");
  }

  @Test
  void whoWaitsForAPageGoesOnWhenThePageGoes() throws Exception {
    main.listen("news", ANY, 7);
    CompletableFuture<String> last = new CompletableFuture<>();
    for (int i = 0; i < 5; i++) {
      last = test.page("other").start("plugin:event|emit", "{\"event\":\"news\"}");
    }
    test.onMainThread(() -> test.platform.window("main").reload());
    assertThat(last.get(60, TimeUnit.SECONDS)).isEqualTo("null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"listen", "unlisten", "emit", "emit_to"})
  void aNameThatNoEventCanHaveIsRefused(String command) throws Exception {
    assertThat(
            main.invoke(
                "plugin:event|" + command,
                "{\"event\":\"a b\",\"target\":%s,\"handler\":1,\"eventId\":1}".formatted(ANY)))
        .isEqualTo(
            "rejected: \"invalid args `event` for command `%s`: Event name must include only alphanumeric characters, `-`, `/`, `:` and `_`.\""
                .formatted(command));
  }

  @Test
  void theProgramIsRefusedSuchANameToo() {
    assertThatThrownBy(() -> test.app.emit("a b", Json.NULL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"a b\"");
    assertThatThrownBy(() -> test.app.listen("a.b", _ -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTargetOfAnUnknownKindIsRefused() throws Exception {
    assertThat(
            main.invoke(
                "plugin:event|emit_to", "{\"event\":\"a\",\"target\":{\"kind\":\"Nobody\"}}"))
        .startsWith("rejected: \"invalid args `target` for command `emit_to`: ");
  }

  @Test
  void everybodyHearsOfNewWindows() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    try (TestApp another =
        new TestApp(
            "{}",
            builder -> builder.authority(TestApp.EVERYTHING).plugin(new ListeningPlugin(heard)))) {
      assertThat(another.app.windows()).hasSize(2);
      for (String label : List.of("main", "other")) {
        for (String what : List.of("window", "webview")) {
          assertThat(heard.poll(60, TimeUnit.SECONDS))
              .isEqualTo("tauri://" + what + "-created {\"label\":\"" + label + "\"}");
        }
      }
    }
  }

  /// Listens before the first window opens.
  private record ListeningPlugin(BlockingQueue<String> heard) implements dev.elnath.plugin.Plugin {
    @Override
    public String name() {
      return "listening";
    }

    @Override
    public void start(dev.elnath.plugin.PluginContext context) {
      for (String event : List.of("tauri://window-created", "tauri://webview-created")) {
        context.app().listen(event, created -> heard.add(event + " " + created.payload().text()));
      }
    }
  }
}
