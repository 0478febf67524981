package dev.elnath.conformance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// What a page could leave behind in this process and its children, counted.
///
/// @param descriptors open descriptors of this process, by what they are of
/// @param platformThreads threads of the system in this process
/// @param processes children of this process, and theirs
record Leftovers(Map<String, Long> descriptors, long platformThreads, long processes) {
  private static final long WAIT_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  static Leftovers now() {
    return new Leftovers(
        descriptorKinds(),
        entries(Path.of("/proc/self/task")).size(),
        ProcessHandle.current().descendants().count());
  }

  /// Waits until there are no more of anything than then; threads come and go with the virtual
  /// machine's pools, so a few are let pass.
  static void awaitNoMoreThan(Leftovers then) {
    await(
        "descriptors, threads or processes, of which there were " + then,
        () -> {
          Leftovers now = now();
          return now.descriptorCount() <= then.descriptorCount() + 2
              && now.platformThreads <= then.platformThreads + 6
              && now.processes <= then.processes;
        });
  }

  /// Waits until nothing of a kind is left.
  static void await(String kind, BooleanSupplier noneIsLeft) {
    long deadline = System.nanoTime() + WAIT_NANOS;
    while (!noneIsLeft.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("still left: " + kind + "; now there are " + now());
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  /// Virtual threads that run a command of [ReloadsSuite.Load], or send for one.
  static long threadsOfCalls() {
    try {
      Path folder = Files.createTempDirectory("threads");
      Path dump = folder.resolve("dump");
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
      try (Stream<String> lines = Files.lines(dump)) {
        return lines
            .filter(line -> line.matches("#\\d+ \"(never_returns|flood|echo)\" virtual.*"))
            .count();
      } finally {
        Files.delete(dump);
        Files.delete(folder);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("the threads cannot be listed", failure);
    }
  }

  /// Descriptors of all kinds.
  long descriptorCount() {
    return descriptors.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Sockets, pipes and the like by their kind, files by their paths. Without those by which WebKit
  /// watches the system's memory, which it opens when it sees fit.
  private static Map<String, Long> descriptorKinds() {
    return entries(Path.of("/proc/self/fd")).stream()
        .map(Leftovers::targetOf)
        .filter(target -> !target.matches("closed|/proc/.*|/sys/.*"))
        .collect(
            groupingBy(target -> target.replaceFirst(":\\[\\d+]$", ""), TreeMap::new, counting()));
  }

  private static String targetOf(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closedMeanwhile) {
      return "closed";
    }
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(folder + " cannot be listed", failure);
    }
  }
}
