package dev.elnath.conformance;

import dev.elnath.app.App;
import dev.elnath.app.Transport;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Java's side of the endurance run: says how much there is to do, looks at the memory after each
/// twentieth of a phase, counted in calls or messages and not in time, and keeps the figures.
@Naming(commands = Naming.Case.SNAKE)
final class Endurance {
  private static final Path FOLDER = Path.of("target", "endurance");

  private final Plan plan;
  private final Transport transport;
  private final Map<String, List<Sample>> samples = new LinkedHashMap<>();
  private final List<Phase> phases = new ArrayList<>();
  private Instant begun = Instant.now();

  Endurance(Plan plan, Transport transport) {
    this.plan = plan;
    this.transport = transport;
  }

  /// How much of each.
  ///
  /// @param busyMillis how long the page does nothing else in the middle of `messagesWhileBusy`
  record Plan(
      int calls,
      int inFlight,
      int callsOfEachKind,
      int messages,
      int messagesWhileBusy,
      int busyMillis) {
    static final Plan FULL = new Plan(2_000_000, 3_000, 200_000, 2_000_000, 100_000, 2_000);
    static final Plan SMALL = new Plan(6_000, 3_000, 200, 20_000, 10_000, 300);

    /// How many a phase was to do, told by its name.
    int asked(String phase) {
      if (phase.startsWith("calls")) {
        return calls;
      }
      if (phase.startsWith("invoke")) {
        return callsOfEachKind;
      }
      return phase.equals("messages") ? messages : messagesWhileBusy;
    }
  }

  /// The memory at one moment, in kB of proportional set size.
  ///
  /// @param done calls or messages before
  private record Sample(int done, long java, long web) {}

  /// How a phase went. Memory is in kB.
  ///
  /// @param heap what Java's heap holds after the phase, without garbage
  /// @param java the memory of Java after the phase
  /// @param webAtFirst the least memory of the web process in the first half of the phase: what is
  ///   left when it has collected its garbage
  /// @param webLater the same in the second half
  record Phase(
      String name,
      int asked,
      int done,
      int wrong,
      Duration time,
      long heap,
      long java,
      long webAtFirst,
      long webLater) {}

  @Command
  synchronized Plan plan() {
    begun = Instant.now();
    return plan;
  }

  @Command
  synchronized void sample(String phase, int done) throws IOException {
    Sample sample =
        new Sample(done, Memory.ofProcess(ProcessHandle.current()), Memory.ofWebProcesses());
    samples.computeIfAbsent(phase, _ -> new ArrayList<>()).add(sample);
  }

  @Command
  synchronized void phaseEnded(String phase, int done, int wrong) throws IOException {
    Instant now = Instant.now();
    List<Long> web = samples.getOrDefault(phase, List.of()).stream().map(Sample::web).toList();
    int half = web.size() / 2;
    phases.add(
        new Phase(
            phase,
            plan.asked(phase),
            done,
            wrong,
            Duration.between(begun, now),
            Memory.ofHeapWithoutGarbage(),
            Memory.ofProcess(ProcessHandle.current()),
            least(web.subList(0, half)),
            least(web.subList(half, web.size()))));
    begun = Instant.now();
    writeFigures();
  }

  private static long least(List<Long> some) {
    return some.stream().mapToLong(Long::longValue).min().orElse(0);
  }

  @Command
  void endured(App app) {
    app.exit(0);
  }

  synchronized List<Phase> phases() {
    return List.copyOf(phases);
  }

  /// Writes a table for `docs/endurance.md`, of the phases up to now.
  private void writeFigures() throws IOException {
    StringBuilder text =
        new StringBuilder(
            "| | count | wrong | a second | Java's heap, MB | Java, MB | web process, MB |\n| --- | --: | --: | --: | --: | --- | --- |\n");
    for (Phase phase : phases) {
      List<Sample> all = samples.getOrDefault(phase.name(), List.of());
      text.append(
          "| %s | %,d | %d | %,d | %d | %s | %s |%n"
              .formatted(
                  phase.name(),
                  phase.done(),
                  phase.wrong(),
                  phase.done() * 1000L / Math.max(1, phase.time().toMillis()),
                  phase.heap() / 1024,
                  atQuarters(all.stream().map(Sample::java).toList()),
                  atQuarters(all.stream().map(Sample::web).toList())));
    }
    Files.createDirectories(FOLDER);
    Files.writeString(
        FOLDER.resolve(transport.name().toLowerCase(Locale.ROOT) + ".md"), text.toString());
  }

  /// The memory after a quarter of the phase, a half, three quarters and at its end, in MB.
  private static String atQuarters(List<Long> kilobytes) {
    List<String> texts = new ArrayList<>();
    for (int quarter = 1; quarter <= 4 && !kilobytes.isEmpty(); quarter++) {
      int at = Math.max(0, kilobytes.size() * quarter / 4 - 1);
      texts.add(Long.toString(kilobytes.get(at) / 1024));
    }
    return String.join(", ", texts);
  }
}
