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
  private final Map<String, List<Sample>> samples = new LinkedHashMap<>();
  private final List<Phase> phases = new ArrayList<>();
  private Instant begun = Instant.now();

  Endurance(Plan plan) {
    this.plan = plan;
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

  /// How a phase went.
  record Phase(
      String name, int asked, int done, int wrong, Duration time, List<Memory> early, List<Memory> late) {
    record Memory(long java, long web) {}

    /// By how many kB both processes together have grown from the second quarter of the phase to the
    /// last, on average.
    long growth() {
      return mean(late) - mean(early);
    }

    private static long mean(List<Memory> memories) {
      return (long) memories.stream().mapToLong(it -> it.java() + it.web()).average().orElse(0);
    }
  }

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
  synchronized void phaseEnded(String phase, int done, int wrong) {
    List<Phase.Memory> memories =
        samples.getOrDefault(phase, List.of()).stream()
            .map(it -> new Phase.Memory(it.java(), it.web()))
            .toList();
    int quarter = memories.size() / 4;
    Instant now = Instant.now();
    phases.add(
        new Phase(
            phase,
            plan.asked(phase),
            done,
            wrong,
            Duration.between(begun, now),
            memories.subList(quarter, 2 * quarter),
            memories.subList(memories.size() - quarter, memories.size())));
    begun = now;
  }

  @Command
  void endured(App app) {
    app.exit(0);
  }

  synchronized List<Phase> phases() {
    return List.copyOf(phases);
  }

  /// Writes a table for `docs/endurance.md`.
  synchronized void writeFigures(Transport transport) throws IOException {
    StringBuilder text = new StringBuilder("| | count | wrong | a second | Java, MB | web process, MB |\n| --- | --: | --: | --: | --- | --- |\n");
    for (Phase phase : phases) {
      List<Sample> all = samples.getOrDefault(phase.name(), List.of());
      text.append(
          "| %s | %,d | %d | %,d | %s | %s |%n"
              .formatted(
                  phase.name(),
                  phase.done(),
                  phase.wrong(),
                  phase.done() * 1000L / Math.max(1, phase.time().toMillis()),
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
