package dev.elnath.internal.app;

import dev.elnath.codec.JsonReader;
import dev.elnath.internal.ipc.InvokeKey;
import dev.elnath.platform.WebviewListener;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A page as its runtime would call: by messages, and by pulling what is pushed to it.
final class FakePage {
  private final WebviewListener webview;
  private final InvokeKey key;
  private final Deque<String> pulled = new ArrayDeque<>();

  FakePage(WebviewListener webview, InvokeKey key) {
    this.webview = webview;
    this.key = key;
  }

  /// What the call resolves with, or `rejected: ` and what it is rejected with; JSON.
  String invoke(String command, String arguments) throws Exception {
    return start(command, arguments).get(60, TimeUnit.SECONDS);
  }

  CompletableFuture<String> start(String command, String arguments) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    webview.message(
        "{\"cmd\":\"%s\",\"callback\":1,\"error\":2,\"payload\":%s,\"__TAURI_INVOKE_KEY__\":\"%s\"}"
            .formatted(command, arguments, key.text()),
        answer::complete);
    return answer.thenApply(
        text -> text.startsWith("1:j:") ? text.substring(4) : "rejected: " + text.substring(4));
  }

  /// The next message for a callback, as `7 {…}`.
  String next() throws InterruptedException, ExecutionException, TimeoutException {
    if (pulled.isEmpty()) {
      String batch = start("plugin:__ELNATH__|pull", "null").get(60, TimeUnit.SECONDS);
      JsonReader in = JsonReader.of(batch);
      in.beginArray();
      while (in.nextElement()) {
        long callback = in.readLong();
        in.nextElement();
        pulled.add(callback + " " + in.readJson().text());
      }
    }
    return pulled.remove();
  }

  /// Listens as a callback, which is the listener's id as well.
  void listen(String event, String target, int callback) throws Exception {
    String answer =
        invoke(
            "plugin:event|listen",
            "{\"event\":\"%s\",\"target\":%s,\"handler\":%d}".formatted(event, target, callback));
    if (!answer.equals(Integer.toString(callback))) {
      throw new AssertionError("listen answered " + answer);
    }
  }
}
