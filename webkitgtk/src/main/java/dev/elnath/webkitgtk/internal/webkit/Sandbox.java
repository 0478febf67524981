package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.config.SandboxMode;
import dev.elnath.platform.PlatformException;
import dev.elnath.webkitgtk.internal.log.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Whether web processes are to be sandboxed, and can be, which is found out by trying, on another
/// thread. A web process whose sandbox cannot be made would end at once, so doubt counts as no.
///
/// The system property `elnath.sandbox` and then the environment variable `ELNATH_SANDBOX` go
/// before what the program wants: `auto`, `require` or `off`. Any thread.
public final class Sandbox {
  private static final long PATIENCE_SECONDS = 5;

  private final SandboxMode mode;
  private final CompletableFuture<Optional<String>> obstacle;
  private final AtomicBoolean told = new AtomicBoolean();

  private Sandbox(SandboxMode mode, CompletableFuture<Optional<String>> obstacle) {
    this.mode = mode;
    this.obstacle = obstacle;
  }

  /// Begins to find out.
  ///
  /// @param wanted by the program
  /// @throws PlatformException if the one who starts the program wants something unknown
  public static Sandbox probe(SandboxMode wanted) {
    SandboxMode mode = demanded().orElse(wanted);
    CompletableFuture<Optional<String>> obstacle = new CompletableFuture<>();
    if (mode == SandboxMode.OFF) {
      obstacle.complete(Optional.of("it has been turned off"));
      return new Sandbox(mode, obstacle);
    }
    Thread.ofVirtual()
        .name("elnath-sandbox-probe")
        .start(() -> {
          try {
            obstacle.complete(findObstacle());
          } catch (RuntimeException | Error failure) {
            obstacle.complete(Optional.of(failure.toString()));
          }
        });
    return new Sandbox(mode, obstacle);
  }

  /// Waits for the probe if a sandbox is required.
  ///
  /// @throws PlatformException if it is and cannot be made; the message says what to install
  public void check() {
    if (mode == SandboxMode.REQUIRE) {
      obstacle
          .join()
          .ifPresent(reason -> {
            throw new PlatformException(
                "web processes have to run in a sandbox (plugins.elnath.sandbox or ELNATH_SANDBOX is \"require\"), and cannot: "
                    + reason);
          });
    }
  }

  /// Whether web processes are to be sandboxed; waits for the probe, and warns once if they cannot
  /// be.
  public boolean isUsable() {
    Optional<String> reason = obstacle.join();
    if (reason.isPresent() && told.compareAndSet(false, true)) {
      Log.warning("Web processes run without a sandbox: " + reason.get());
    }
    return reason.isEmpty();
  }

  private static Optional<SandboxMode> demanded() {
    String demand =
        System.getProperty("elnath.sandbox", System.getenv().getOrDefault("ELNATH_SANDBOX", ""));
    return switch (demand.toLowerCase(Locale.ROOT)) {
      case "" -> Optional.empty();
      case "auto" -> Optional.of(SandboxMode.AUTO);
      case "require" -> Optional.of(SandboxMode.REQUIRE);
      case "off" -> Optional.of(SandboxMode.OFF);
      default ->
          throw new PlatformException(
              "ELNATH_SANDBOX (or the system property elnath.sandbox) is \"%s\"; it may be auto, require or off"
                  .formatted(demand));
    };
  }

  private static Optional<String> findObstacle() {
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
