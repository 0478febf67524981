package dev.elnath.internal.permission;

import dev.elnath.permission.CommandScope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes a table for people: each command with who may run it, and the line that says so.
final class Explanation {
  private Explanation() {}

  /// @param name of a command or a plugin, or empty for everything
  static String of(ResolvedTable table, String name) {
    StringBuilder text = new StringBuilder();
    if (!table.applicationChecked() && name.isEmpty()) {
      text.append("the application's own commands: allowed to its own pages in every window\n");
    }
    SortedMap<String, CommandEntries> commands = table.commands().all();
    commands.keySet().removeIf(command -> !isAbout(name, command));
    commands.forEach((command, entries) -> {
      text.append(command).append('\n');
      entries.denied().forEach(entry -> line(text, "denied ", entry));
      String verdict = entries.denied().isEmpty() ? "allowed" : "ignored";
      entries.allowed().forEach(entry -> line(text, verdict, entry));
    });
    nobody(text, table, name, commands.keySet());
    for (Map.Entry<String, CommandScope> scope : new TreeMap<>(table.globalScopes()).entrySet()) {
      if (!name.isEmpty() && !name.equals(withoutCore(scope.getKey()))) {
        continue;
      }
      text.append("scope of ")
          .append(scope.getKey().isEmpty() ? "the application" : scope.getKey())
          .append('\n');
      scope(text, scope.getValue());
    }
    return text.toString();
  }

  /// The commands of the program and its plugins that nothing lets anybody run.
  private static void nobody(
      StringBuilder text, ResolvedTable table, String name, Set<String> told) {
    TreeSet<String> lines = new TreeSet<>();
    for (ManifestIndex manifest : table.manifests().values()) {
      boolean isCore = manifest.plugin().startsWith(CorePlugins.PREFIX);
      for (String command : manifest.commandNames()) {
        String wireName = manifest.wireName(command);
        boolean wanted = isCore ? name.equals(wireName) : isAbout(name, wireName);
        if (!wanted || told.contains(wireName)) {
          continue;
        }
        List<String> allowing = manifest.allowing(command);
        if (!allowing.isEmpty()) {
          lines.add(
              wireName
                  + "\n  nobody   "
                  + String.join(" or ", allowing.stream().map(manifest::qualified).toList())
                  + " would allow it\n");
        }
      }
    }
    lines.forEach(text::append);
  }

  private static boolean isAbout(String name, String command) {
    return name.isEmpty()
        || command.equals(name)
        || command.startsWith("plugin:" + withoutCore(name) + "|");
  }

  private static String withoutCore(String plugin) {
    return plugin.startsWith(CorePlugins.PREFIX)
        ? plugin.substring(CorePlugins.PREFIX.length())
        : plugin;
  }

  private static void line(StringBuilder text, String verdict, ResolvedEntry entry) {
    text.append("  ").append(verdict);
    ResolvedEntry.Reach reach = entry.reach();
    if (!reach.windows().isEmpty()) {
      text.append("  windows ").append(Denial.quoted(reach.windows()));
    }
    if (!reach.webviews().isEmpty()) {
      text.append("  webviews ").append(Denial.quoted(reach.webviews()));
    }
    if (reach.windows().isEmpty() && reach.webviews().isEmpty()) {
      text.append("  no window");
    }
    text.append("  pages ")
        .append(Denial.pages(entry.context()))
        .append("  by ")
        .append(entry.permission())
        .append(" in capability ")
        .append(reach.capability())
        .append(" (")
        .append(entry.entry().identifier())
        .append(", ")
        .append(entry.entry().source())
        .append(")\n");
    scope(text, entry.scope());
  }

  private static void scope(StringBuilder text, CommandScope scope) {
    scope
        .allow()
        .forEach(value -> text.append("    may touch  ").append(value.text()).append('\n'));
    scope.deny().forEach(value -> text.append("    never      ").append(value.text()).append('\n'));
  }
}
