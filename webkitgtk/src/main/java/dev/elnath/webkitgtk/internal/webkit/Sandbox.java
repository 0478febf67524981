package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.webkitgtk.internal.log.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Whether web processes can be sandboxed here, found out by trying, on another thread. A web
/// process whose sandbox cannot be made would end at once, so doubt counts as no.
///
/// The system property `elnath.sandbox` or the environment variable `ELNATH_SANDBOX`, set to `off`,
/// turns the sandbox off.
public final class Sandbox {
  private static final long PATIENCE_SECONDS = 5;

  private final CompletableFuture<Optional<String>> obstacle;

  private Sandbox(CompletableFuture<Optional<String>> obstacle) {
    this.obstacle = obstacle;
  }

  /// Begins to find out.
  public static Sandbox probe() {
    CompletableFuture<Optional<String>> obstacle = new CompletableFuture<>();
    Thread.ofVirtual()
        .name("elnath-sandbox-probe")
        .start(() -> {
          try {
            obstacle.complete(findObstacle());
          } catch (RuntimeException | Error failure) {
            obstacle.complete(Optional.of(failure.toString()));
          }
        });
    return new Sandbox(obstacle);
  }

  /// Whether web processes are to be sandboxed; waits for the probe, and warns if they cannot be.
  public boolean isUsable() {
    Optional<String> reason = obstacle.join();
    reason.ifPresent(text -> Log.warning("Web processes run without a sandbox: " + text));
    return reason.isEmpty();
  }

  private static Optional<String> findObstacle() {
    String wish =
        System.getProperty("elnath.sandbox", System.getenv().getOrDefault("ELNATH_SANDBOX", ""));
    if (wish.toLowerCase(Locale.ROOT).equals("off")) {
      return Optional.of("ELNATH_SANDBOX is off");
    }
    for (String program : List.of("bwrap", "xdg-dbus-proxy")) {
      if (!isOnPath(program)) {
        return Optional.of(
            "%s is missing; install the packages bubblewrap and xdg-dbus-proxy".formatted(program));
      }
    }
    return tryBubblewrap();
  }

  private static boolean isOnPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    for (String directory : path.split(":", -1)) {
      if (Files.isExecutable(Path.of(directory, program))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> tryBubblewrap() {
    List<String> command =
        List.of(
            "bwrap",
            "--die-with-parent",
            "--unshare-pid",
            "--unshare-uts",
            "--unshare-net",
            "--ro-bind",
            "/",
            "/",
            "--dev",
            "/dev",
            "--proc",
            "/proc",
            "--tmpfs",
            "/tmp",
            "true");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.of("bwrap did not end within " + PATIENCE_SECONDS + " s");
      }
      return process.exitValue() == 0
          ? Optional.empty()
          : Optional.of(
              "bwrap ended with %d; user namespaces seem to be forbidden here; to see why, run: %s"
                  .formatted(process.exitValue(), String.join(" ", command)));
    } catch (IOException failure) {
      return Optional.of("bwrap cannot be started: " + failure.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.of("finding out whether bwrap works was interrupted");
    }
  }
}
