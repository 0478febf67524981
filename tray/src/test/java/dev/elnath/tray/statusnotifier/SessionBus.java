package dev.elnath.tray.statusnotifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A bus of the test's own, and the tool `gdbus` to look at it with.
final class SessionBus implements AutoCloseable {
  private final Process daemon;
  private final String address;

  private SessionBus(Process daemon, String address) {
    this.daemon = daemon;
    this.address = address;
  }

  static SessionBus start() throws IOException {
    Process daemon =
        new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--print-address")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader lines = daemon.inputReader(StandardCharsets.UTF_8);
    String address = lines.readLine();
    if (address == null) {
      throw new IOException("dbus-daemon told no address");
    }
    return new SessionBus(daemon, address);
  }

  String address() {
    return address;
  }

  /// Calls a method by `gdbus`, and answers what it prints.
  String call(String name, String path, String method, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "gdbus",
                "call",
                "--address",
                address,
                "--dest",
                name,
                "--object-path",
                path,
                "--method",
                method));
    command.add("--");
    command.addAll(List.of(arguments));
    Process call = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(call.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!call.waitFor(30, TimeUnit.SECONDS) || call.exitValue() != 0) {
      throw new IOException("gdbus failed: " + printed);
    }
    return printed.strip();
  }

  @Override
  public void close() {
    daemon.destroy();
  }
}
