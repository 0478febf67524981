package dev.elnath.conformance;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.internal.app.RunningApp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Takes a page's account of its checks.
@Naming(commands = Naming.Case.SNAKE)
final class Reports {
  private final List<Report> received = new ArrayList<>();
  private final CompletableFuture<Integer> finished = new CompletableFuture<>();
  private final Deque<String> pages;
  private int total;

  /// @param pages shown one after another, the first by the configuration
  Reports(List<String> pages) {
    this.pages = new ArrayDeque<>(pages);
  }

  /// How one check went.
  record Report(String name, boolean ok, String detail) {}

  @Command
  synchronized void report(String suite, String name, boolean ok, String detail) {
    received.add(new Report(pages.getFirst() + ": " + name, ok, detail));
  }

  @Command
  synchronized void finished(String suite, int total, App app) {
    this.total += total;
    pages.removeFirst();
    if (pages.isEmpty()) {
      finished.complete(this.total);
      app.exit(0);
    } else {
      String next = "tauri://localhost/" + pages.getFirst() + ".html";
      app.window("main").orElseThrow().webview().navigate(next);
    }
  }

  /// Hands out what a page must never see, so that a test can be as close as the runtime.
  @Command
  String invokeKey(App app) {
    return ((RunningApp) app).key().text();
  }

  CompletableFuture<Integer> finished() {
    return finished;
  }

  synchronized List<Report> received() {
    return List.copyOf(received);
  }
}
