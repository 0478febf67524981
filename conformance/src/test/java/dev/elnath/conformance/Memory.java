package dev.elnath.conformance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The memory of processes, in kB of proportional set size: a page that several processes share
/// counts for each in part.
final class Memory {
  private Memory() {}

  static long ofProcess(ProcessHandle process) throws IOException {
    Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
    try {
      return Files.readAllLines(rollup).stream()
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (NoSuchFileException endedMeanwhile) {
      return 0;
    }
  }

  /// What the heap of this process holds when its garbage has been collected, in kB.
  static long ofHeapWithoutGarbage() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
  }

  /// Those of this process's web processes, together.
  static long ofWebProcesses() throws IOException {
    long sum = 0;
    for (ProcessHandle process : WebProcesses.all()) {
      sum += ofProcess(process);
    }
    return sum;
  }
}
