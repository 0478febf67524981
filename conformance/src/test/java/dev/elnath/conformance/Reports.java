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
  private final String suite;
  private final Deque<PagePackage> packages;
  private int total;

  /// @param packages with which the suite is shown, one after another, the first by the
  ///   configuration
  Reports(String suite, List<PagePackage> packages) {
    this.suite = suite;
    this.packages = new ArrayDeque<>(packages);
  }

  /// How one check went.
  ///
  /// @param row what of the contract it is about
  record Report(
      PagePackage with, String page, String row, String name, boolean ok, String detail) {}

  @Command
  synchronized void report(String row, String name, boolean ok, String detail) {
    PagePackage with = packages.getFirst();
    received.add(new Report(with, with.page(suite), row, name, ok, detail));
  }

  @Command
  synchronized void finished(int total, App app) {
    this.total += total;
    packages.removeFirst();
    if (packages.isEmpty()) {
      finished.complete(this.total);
      app.exit(0);
    } else {
      String next = "tauri://localhost/" + packages.getFirst().page(suite) + ".html";
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
