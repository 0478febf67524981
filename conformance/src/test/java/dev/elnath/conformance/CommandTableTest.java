package dev.elnath.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.codec.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Keeps `docs/commands.md` true: the commands are those that the official package sends, and what
/// is proven is what suites have proven in real windows.
final class CommandTableTest {
  private static final Path PAGE = Path.of("..", "docs", "commands.md");
  private static final Path VECTORS = Path.of("vectors", "core-vectors.json");
  private static final List<String> PLUGINS =
      List.of("window", "webview", "menu", "tray", "app", "path", "image", "event", "resources");
  private static final List<String> EVENTS =
      List.of(
          "resize",
          "move",
          "close-requested",
          "destroyed",
          "focus",
          "blur",
          "scale-change",
          "theme-changed",
          "window-created",
          "webview-created",
          "suspended",
          "resumed",
          "drag-enter",
          "drag-over",
          "drag-drop",
          "drag-leave");
  private static final Map<String, String> ELSEWHERE = elsewhere();

  private static Map<String, String> elsewhere() {
    Map<String, String> notes = new TreeMap<>();
    for (String name :
        List.of("activity_name", "scene_identifier", "set_badge_label", "set_overlay_icon")) {
      notes.put("window|" + name, "not on Linux: rejected with `Command " + name + " not found`");
    }
    for (String name :
        List.of("set_shadow", "set_content_protected", "set_title_bar_style", "set_effects")) {
      notes.put("window|" + name, "not on Linux: accepted, and nothing happens");
    }
    for (String name :
        List.of("app_show", "app_hide", "set_dock_visibility", "remove_data_store")) {
      notes.put("app|" + name, "not on Linux: accepted, and nothing happens");
    }
    notes.put("app|fetch_data_store_identifiers", "not on Linux: answers `[]`");
    for (String name : List.of("suspended", "resumed")) {
      notes.put("event|tauri://" + name, "not on Linux: of mobile systems");
    }
    return notes;
  }

  @Test
  void thePageSaysWhatHasBeenProven() throws IOException {
    List<String> lines = new ArrayList<>(head());
    Map<String, String> proven = Proofs.all();
    Map<String, Set<String>> commands = commands();
    assertThat(commands.values().stream().mapToInt(Set::size).sum()).isEqualTo(160);
    for (String plugin : PLUGINS) {
      Set<String> names = commands.getOrDefault(plugin, Set.of());
      lines.addAll(List.of("", "## " + plugin + " (" + names.size() + ")", ""));
      lines.addAll(List.of("| command | on Linux | seen by |", "|---|---|---|"));
      names.forEach(name -> lines.add(row(name, plugin + "|" + name, proven)));
    }
    lines.addAll(List.of("", "## Events of windows and web views", ""));
    lines.addAll(List.of("| event | on Linux | seen by |", "|---|---|---|"));
    EVENTS.forEach(name -> lines.add(row("tauri://" + name, "event|tauri://" + name, proven)));
    if (Boolean.getBoolean("golden.update")) {
      Files.write(PAGE, lines);
    }
    assertThat(Files.readAllLines(PAGE))
        .as(PAGE + "; -Dgolden.update=true writes it anew")
        .isEqualTo(lines);
  }

  private static List<String> head() {
    return List.of(
        "# Commands of the npm package",
        "",
        "All commands that `@tauri-apps/api` 2.12.5 sends, and what they do on Linux. This page is made from what the tests in",
        "[`conformance/`](../conformance) have proven: each was called by the official package in a real window, under the",
        "window manager Openbox. *Seen by* says who saw what happened: the **X server** (`xprop`, `xwininfo`, `xdotool`),",
        "the **pixels** of a screenshot, a listener on **D-Bus**, whoever waits for the program's **exit status**, the **page**",
        "itself, or an **answer** of this or another command.");
  }

  private static String row(String name, String key, Map<String, String> proven) {
    String note = ELSEWHERE.get(key);
    String means = proven.get(key);
    String state = note != null ? note : means != null ? "done" : "**not proven**";
    return "| `" + name + "` | " + state + " | " + (means == null ? "–" : means) + " |";
  }

  private static Map<String, Set<String>> commands() throws IOException {
    Map<String, Set<String>> commands = new TreeMap<>();
    JsonReader in = JsonReader.of(Files.readString(VECTORS));
    in.beginArray();
    while (in.nextElement()) {
      in.beginObject("a vector");
      for (String member; (member = in.nextName()) != null; ) {
        if (!member.equals("cmd")) {
          in.skip();
          continue;
        }
        String[] parts = in.readString().replaceFirst("^plugin:", "").split("\\|", 2);
        if (parts.length == 2 && PLUGINS.contains(parts[0]) && !parts[1].endsWith("_listener")) {
          commands.computeIfAbsent(parts[0], _ -> new TreeSet<>()).add(parts[1]);
        }
      }
    }
    return commands;
  }
}
