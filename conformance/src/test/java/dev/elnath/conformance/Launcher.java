package dev.elnath.conformance;

import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Somebody who notes what is told to launchers on the session bus.
@Naming(commands = Naming.Case.SNAKE)
final class Launcher implements AutoCloseable {
  private final Path signals;
  private final Process monitor;

  private Launcher(Path signals, Process monitor) {
    this.signals = signals;
    this.monitor = monitor;
  }

  static Launcher start() throws IOException {
    Path signals = Files.createTempFile("launcher", ".txt");
    signals.toFile().deleteOnExit();
    Process monitor =
        new ProcessBuilder(
                "dbus-monitor", "--session", "interface='com.canonical.Unity.LauncherEntry'")
            .redirectErrorStream(true)
            .redirectOutput(signals.toFile())
            .start();
    return new Launcher(signals, monitor);
  }

  @Command
  String launcherSignals() throws IOException {
    return Files.readString(signals);
  }

  @Override
  public void close() {
    monitor.destroy();
  }
}
