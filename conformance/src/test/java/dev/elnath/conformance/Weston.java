package dev.elnath.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A Wayland compositor, which runs until it is closed.
final class Weston implements AutoCloseable {
  private static final String SOCKET = "wayland-of-test";
  private static final String LOG = "log.txt";
  private static final int SECONDS = 120;
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final Path folder;
  private final Process compositor;

  private Weston(Path folder, Process compositor) {
    this.folder = folder;
    this.compositor = compositor;
  }

  /// One that nobody sees, with neither keys nor pointer.
  static Weston withoutSeat() throws IOException {
    Path folder =
        Files.createTempDirectory(
            "weston",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    ProcessBuilder builder =
        new ProcessBuilder(
                "weston",
                "--backend=headless-backend.so",
                "--socket=" + SOCKET,
                "--no-config",
                "--idle-time=0",
                "--width=1920",
                "--height=1080",
                "--use-pixman",
                // Lets others see what it shows, and what programs have asked for.
                "--debug",
                "--logger-scopes=log,proto")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(LOG).toFile());
    builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
    Weston weston = new Weston(folder, builder.start());
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!Files.exists(folder.resolve(SOCKET))) {
      if (System.nanoTime() > deadline || !weston.compositor.isAlive()) {
        String log = Logs.endOf(folder.resolve(LOG));
        weston.close();
        throw new IOException("weston does not start; at last it wrote\n" + log);
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return weston;
  }

  /// Where the compositor that shows this program writes what happens.
  static Path logOfThisProgram() {
    return Path.of(System.getenv("XDG_RUNTIME_DIR"), LOG);
  }

  /// What a program's environment has to have to be shown by it.
  Map<String, String> environment() {
    return Map.of(
        "XDG_RUNTIME_DIR", folder.toString(), "WAYLAND_DISPLAY", SOCKET, "GDK_BACKEND", "wayland");
  }

  @Override
  public void close() throws IOException {
    compositor.destroy();
    compositor.onExit().join();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
