package dev.elnath.internal.app;

import dev.elnath.config.Config;
import dev.elnath.internal.plugin.CommandManifests;
import dev.elnath.permission.Authority;
import dev.elnath.permission.Authority.Query;
import dev.elnath.permission.Origin;
import dev.elnath.permission.Permissions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;

/// What the permissions cost a program that has just started: microseconds on the clock and of its
/// thread, for reading them and then for deciding about a first and a second command. One line a
/// process, for `docs/decisions/permissions-are-resolved-by-the-program.md`.
final class TableCost {
  private static final List<String> COMMANDS =
      List.of("plugin:window|title", "plugin:event|listen");

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final StringBuilder line = new StringBuilder();

  private TableCost() {}

  /// @param arguments `write` and a file beside the resource `tauri.conf.json`; `read` for the
  ///   table to be used, which is a resource then too, or `resolve` for it to be ignored
  public static void main(String[] arguments) {
    Config config = Config.load("/tauri.conf.json", TableCost.class::getResourceAsStream);
    CommandManifests commands = new CommandManifests();
    switch (arguments[0]) {
      case "write" ->
          new PermissionTask.Write(Path.of(arguments[1])).run(config, commands, System.out);
      case "read" -> new TableCost().measure(config, commands, true);
      case "resolve" -> new TableCost().measure(config, commands, false);
      default ->
          throw new IllegalArgumentException(arguments[0] + " is none of write, read, resolve");
    }
  }

  private void measure(Config config, CommandManifests commands, boolean read) {
    long clock = System.nanoTime();
    long used = threads.getCurrentThreadCpuTime();
    Permissions permissions =
        read
            ? AppPermissions.of(config, commands, false)
            : AppPermissions.resolve(config, commands, false);
    note(clock, used);
    Authority authority = permissions.authority();
    for (String command : COMMANDS) {
      clock = System.nanoTime();
      used = threads.getCurrentThreadCpuTime();
      Authority.Decision decision =
          authority.decide(new Query(command, "main", "main", Origin.LOCAL));
      note(clock, used);
      if (!(decision instanceof Authority.Allowed)) {
        throw new IllegalStateException(command + " is not allowed: " + decision);
      }
    }
    System.out.println(line);
  }

  private void note(long clock, long used) {
    long onTheClock = System.nanoTime() - clock;
    long ofTheThread = threads.getCurrentThreadCpuTime() - used;
    line.append(onTheClock / 1000).append(' ').append(ofTheThread / 1000).append(' ');
  }
}
