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

  /// What headless Weston cannot bring about.
  private static final Map<String, String> NOT_SHOWN_UNDER_WAYLAND =
      Map.of(
          "event|tauri://drag-enter", "not shown: needs a pointer",
          "event|tauri://drag-over", "not shown: needs a pointer",
          "event|tauri://drag-drop", "not shown: needs a pointer",
          "event|tauri://drag-leave", "not shown: needs a pointer",
          "event|tauri://scale-change", "not shown: needs an output that changes its scale");

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
    Map<String, String> proven = Proofs.of("builtin", "exit", "menus", "windows");
    Map<String, String> wayland = Proofs.of("builtin", "exit", Proofs.UNDER_WAYLAND);
    NOT_SHOWN_UNDER_WAYLAND.forEach(
        (key, why) -> assertThat(wayland.put(key, why)).as(key + " is proven").isNull());
    Map<String, Set<String>> commands = commands();
    assertThat(commands.values().stream().mapToInt(Set::size).sum()).isEqualTo(160);
    for (String plugin : PLUGINS) {
      Set<String> names = commands.getOrDefault(plugin, Set.of());
      lines.addAll(List.of("", "## " + plugin + " (" + names.size() + ")", ""));
      lines.addAll(
          List.of("| command | on Linux | seen by | under Wayland |", "|---|---|---|---|"));
      names.forEach(name -> lines.add(row(name, plugin + "|" + name, proven, wayland)));
    }
    lines.addAll(List.of("", "## Events of windows and web views", ""));
    lines.addAll(List.of("| event | on Linux | seen by | under Wayland |", "|---|---|---|---|"));
    EVENTS.forEach(
        name -> lines.add(row("tauri://" + name, "event|tauri://" + name, proven, wayland)));
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
        "itself, or an **answer** of this or another command.",
        "",
        "*Under Wayland* says the same of the compositor Weston: *compositor* is what it shows in its scene graph, and what it",
        "has logged of the protocol. There a window has no place that it could know or choose, no order among others, no entry",
        "in a taskbar to leave, no picture of its own and no call for its user, and does not hear that it is minimised; what",
        "asks for that is answered without an error, and *not there* says with what. This Weston has neither pointer nor",
        "keyboard, so a row that says *without a pointer* or *without a keyboard* tells of such a desktop only.");
  }

  private static String row(
      String name, String key, Map<String, String> proven, Map<String, String> wayland) {
    String note = ELSEWHERE.get(key);
    String means = proven.get(key);
    String state = note != null ? note : means != null ? "done" : "**not proven**";
    String underWayland = note == null ? wayland.get(key) : wayland.getOrDefault(key, "–");
    assertThat(underWayland).as("what " + key + " does under Wayland").isNotNull();
    String seen = means == null ? "–" : means;
    return "| " + String.join(" | ", "`" + name + "`", state, seen, underWayland) + " |";
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
