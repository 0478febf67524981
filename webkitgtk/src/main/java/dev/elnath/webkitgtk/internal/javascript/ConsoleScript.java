package dev.elnath.webkitgtk.internal.javascript;

import dev.elnath.platform.ConsoleMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The script that watches a page's console, and the form of what it sends: level, line and source,
/// each on a line, and the text. Any thread.
public final class ConsoleScript {
  private static final String FILE = "console.js";
  private static final int LONGEST = 8192;

  private ConsoleScript() {}

  /// The script.
  public static String text() {
    return Loaded.TEXT;
  }

  /// Reads what was sent, or nothing if it has another form, for which a page is to blame.
  public static Optional<ConsoleMessage> parse(String sent) {
    String[] parts = sent.split("\n", 4);
    if (parts.length < 4) {
      return Optional.empty();
    }
    return Arrays.stream(ConsoleMessage.Level.values())
        .filter(level -> level.name().equals(parts[0]))
        .findFirst()
        .map(level -> new ConsoleMessage(level, cut(parts[3]), cut(parts[2]), line(parts[1])));
  }

  private static int line(String digits) {
    boolean number = digits.matches("[0-9]{1,9}");
    return number ? Integer.parseInt(digits) : 0;
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static String load() {
    try (InputStream file = ConsoleScript.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from the module dev.elnath.webkitgtk");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException(FILE + " cannot be read", failure);
    }
  }

  private static final class Loaded {
    static final String TEXT = load();
  }
}
