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
  private final Deque<Page> pages;
  private int total;

  /// @param pages that are shown, one after another, the first by the configuration
  Reports(List<Page> pages) {
    this.pages = new ArrayDeque<>(pages);
  }

  /// A suite, with a package.
  record Page(String suite, PagePackage with) {
    /// As its file is called, without `.html`.
    String name() {
      return with.page(suite);
    }
  }

  /// How one check went.
  ///
  /// @param row what of the contract it is about
  record Report(
      PagePackage with, String page, String row, String name, boolean ok, String detail) {}

  @Command
  synchronized void report(String row, String name, boolean ok, String detail) {
    Page page = pages.getFirst();
    received.add(new Report(page.with(), page.name(), row, name, ok, detail));
  }

  @Command
  synchronized void finished(int total, App app) {
    this.total += total;
    pages.removeFirst();
    if (pages.isEmpty()) {
      finished.complete(this.total);
      app.exit(0);
    } else {
      String next = "tauri://localhost/" + pages.getFirst().name() + ".html";
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
