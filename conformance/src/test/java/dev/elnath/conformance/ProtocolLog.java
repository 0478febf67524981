package dev.elnath.conformance;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a compositor has written of the messages between it and its programs, as far as windows are
/// concerned. One thread at a time.
final class ProtocolLog {
  private static final Pattern LINE =
      Pattern.compile(
          "\\[[^]]*]\\[proto] client (\\S+) (?:rq|ev) (\\w+)@(\\d+)\\.(\\w+)\\((.*)\\)");
  private static final Pattern OBJECT = Pattern.compile("(\\w+)@(\\d+)");

  private final Path file;
  private final List<Message> messages = new ArrayList<>();
  private final Map<String, List<String>> regions = new HashMap<>();
  private long read;

  ProtocolLog(Path file) {
    this.file = file;
  }

  /// @param object with the program that it belongs to
  private record Message(String object, String name, String arguments) {
    Optional<String> argument(String type) {
      Matcher found = OBJECT.matcher(arguments);
      while (found.find()) {
        if (found.group(1).equals(type)) {
          return Optional.of(object.substring(0, object.indexOf(' ') + 1) + found.group());
        }
      }
      return Optional.empty();
    }
  }

  /// The last message with one of some names to or from a window, as the protocol writes it; empty
  /// if there was none since the window has been shown.
  ///
  /// @param title that the window has, or had
  String last(String title, List<String> names) throws IOException {
    readOn();
    int named = lastOf("set_title", "\"" + title + "\"");
    if (named < 0) {
      return "";
    }
    String toplevel = messages.get(named).object();
    int made = maker(named, "get_toplevel", toplevel);
    String surface = messages.get(made).object();
    Message drawing = messages.get(maker(made, "get_xdg_surface", surface));
    List<String> objects = List.of(toplevel, surface, drawing.argument("wl_surface").orElseThrow());
    String last = "";
    for (Message message : messages.subList(made, messages.size())) {
      if (message.object().equals(toplevel) && message.name().equals("destroy")) {
        break;
      }
      if (objects.contains(message.object()) && names.contains(message.name())) {
        last = message.name() + "(" + message.arguments() + ")";
      }
    }
    return last;
  }

  /// The number of the latest message that made an object.
  private int maker(int before, String name, String object) {
    String type = object.substring(object.indexOf(' ') + 1, object.indexOf('@'));
    for (int index = before; index >= 0; index--) {
      Message message = messages.get(index);
      if (message.name().equals(name) && message.argument(type).equals(Optional.of(object))) {
        return index;
      }
    }
    throw new IllegalStateException(file + " does not say where " + object + " comes from");
  }

  private int lastOf(String name, String arguments) {
    for (int index = messages.size() - 1; index >= 0; index--) {
      Message message = messages.get(index);
      if (message.name().equals(name) && message.arguments().equals(arguments)) {
        return index;
      }
    }
    return -1;
  }

  private void readOn() throws IOException {
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      byte[] more = new byte[Math.toIntExact(log.length() - read)];
      log.seek(read);
      log.readFully(more);
      int end = more.length;
      while (end > 0 && more[end - 1] != '\n') {
        end--;
      }
      read += end;
      new String(more, 0, end, StandardCharsets.UTF_8).lines().forEach(this::take);
    }
  }

  private void take(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return;
    }
    String client = parts.group(1) + " ";
    String type = parts.group(2);
    String object = client + type + "@" + parts.group(3);
    Message message = new Message(object, parts.group(4), parts.group(5));
    switch (type) {
      case "wl_compositor" ->
          message.argument("wl_region").ifPresent(region -> regions.put(region, new ArrayList<>()));
      case "wl_region" -> {
        if (message.name().equals("add")) {
          regions.computeIfAbsent(object, _ -> new ArrayList<>()).add(message.arguments());
        }
      }
      case "wl_surface" -> {
        if (message.name().equals("set_input_region")) {
          messages.add(withRectangles(message));
        }
      }
      default -> {
        if (type.startsWith("xdg_")) {
          messages.add(message);
        }
      }
    }
  }

  /// The message with the region's rectangles instead of its number.
  private Message withRectangles(Message message) {
    String rectangles =
        message
            .argument("wl_region")
            .map(region -> String.join("; ", regions.getOrDefault(region, List.of())))
            .orElse("everything");
    return new Message(message.object(), message.name(), rectangles);
  }
}
