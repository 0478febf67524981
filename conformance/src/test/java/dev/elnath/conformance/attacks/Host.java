package dev.elnath.conformance.attacks;

import dev.elnath.app.App;
import dev.elnath.codec.Json;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.internal.app.RunningApp;
import dev.elnath.resource.Resource;
import dev.elnath.window.Webview;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// The application's own commands: what the attackers need to know of the world, and how they tell
/// what came of their attempts.
@Naming(commands = Naming.Case.SNAKE)
final class Host {
  private final Rows rows;
  private final World world;
  private final Refusals refusals;
  private final AtomicInteger timesStolen = new AtomicInteger();
  private final Queue<String> thieves = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<Bystander> bystander = new CompletableFuture<>();
  private final AtomicBoolean resourceClosed = new AtomicBoolean();
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

  /// @param elsewhere an origin that is not the application's
  record World(String elsewhere, AttackFiles.Paths files) {}

  /// What the page of another window holds.
  record Bystander(long resource, long channel, long listener) {}

  Host(Rows rows, World world, Refusals refusals) {
    this.rows = rows;
    this.world = world;
    this.refusals = refusals;
  }

  /// Who ran `steal`.
  Queue<String> thieves() {
    return thieves;
  }

  boolean isResourceClosed() {
    return resourceClosed.get();
  }

  @Command
  World world() {
    return world;
  }

  @Command
  void attempted(String party, Row row) {
    rows.add(party, row);
  }

  @Command
  void finished(String party, int total) {
    rows.finished(party, total);
  }

  /// Hands out what a page must never see, as if it had been found in the memory of its process.
  @Command
  String stolenKey(App app) {
    return ((RunningApp) app).key().text();
  }

  @Command
  void steal(Webview webview) {
    timesStolen.incrementAndGet();
    thieves.add(webview.label());
  }

  @Command
  int timesStolen() {
    return timesStolen.get();
  }

  @Command
  int stolenByStrangers() {
    return (int) thieves.stream().filter(label -> !label.equals("main")).count();
  }

  /// The bystander is there.
  @Command
  void standBy(long channel, long listener, Webview webview) {
    Resource resource =
        new Resource() {
          @Override
          public void close() {
            resourceClosed.set(true);
          }
        };
    bystander.complete(new Bystander(webview.resources().add(resource), channel, listener));
  }

  @Command
  Bystander bystander() throws Exception {
    return bystander.get(1, TimeUnit.MINUTES);
  }

  /// What the program said of an address that it did not show.
  @Command
  String saidOf(String url) throws InterruptedException {
    return refusals.of(url);
  }

  @Command
  void answer(String text) {
    answers.add(text);
  }

  @Command
  String heardByBystander(App app) throws Exception {
    return asked(app, "how-much-have-you-heard");
  }

  @Command
  String alarmBystander(App app) throws Exception {
    return asked(app, "alarm");
  }

  private String asked(App app, String event) throws Exception {
    app.emit(event, Json.NULL);
    String answer = answers.poll(60, TimeUnit.SECONDS);
    return answer == null ? "the bystander did not answer" : answer;
  }
}
