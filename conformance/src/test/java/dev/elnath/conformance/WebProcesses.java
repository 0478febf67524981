package dev.elnath.conformance;

import java.util.Comparator;
import java.util.List;

/// The web processes that this process has started.
final class WebProcesses {
  private WebProcesses() {}

  /// Those that live, the oldest first.
  static List<ProcessHandle> all() {
    return ProcessHandle.current()
        .descendants()
        .filter(process ->
            process.info().command().filter(path -> path.endsWith("WebKitWebProcess")).isPresent())
        .sorted(Comparator.comparingLong(ProcessHandle::pid))
        .toList();
  }

  /// Kills them all, as the system does when memory runs out.
  static void killAll() {
    List<ProcessHandle> processes = all();
    if (processes.isEmpty()) {
      throw new AssertionError("this process has no web process to kill");
    }
    processes.forEach(ProcessHandle::destroyForcibly);
  }
}
