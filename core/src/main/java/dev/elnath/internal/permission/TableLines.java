package dev.elnath.internal.permission;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Those of a table that a build wrote, a line each, in the order of their [PrintableKey]s. A line
/// is found by halving, read when its command is first asked for, and kept.
final class TableLines implements TableCommands {
  /// Between a command's key and its entries: comes before all characters that a key may have.
  static final char SEPARATOR = ' ';

  private static final char END = '\n';

  private final String text;
  private final int first;
  private final Function<String, CommandEntries> entries;

  /// Only commands that the table has, so that no page can make it grow.
  private final Map<String, CommandEntries> read = new ConcurrentHashMap<>();

  /// @param first where the first line begins; that and each other ends with a line feed
  /// @param entries reads what stands in a line besides its command
  TableLines(String text, int first, Function<String, CommandEntries> entries) {
    if (text.charAt(text.length() - 1) != END) {
      throw new IllegalArgumentException("its last line does not end");
    }
    this.text = text;
    this.first = first;
    this.entries = entries;
  }

  @Override
  public CommandEntries of(String command) {
    CommandEntries known = read.get(command);
    if (known != null) {
      return known;
    }
    String key = PrintableKey.of(command);
    int line = line(key);
    if (line < 0) {
      return CommandEntries.NONE;
    }
    CommandEntries found = entries(line + key.length());
    read.put(command, found);
    return found;
  }

  @Override
  public SortedMap<String, CommandEntries> all() {
    SortedMap<String, CommandEntries> all = new TreeMap<>();
    for (int line = first; line < text.length(); line = text.indexOf(END, line) + 1) {
      int separator = text.indexOf(SEPARATOR, line);
      all.put(PrintableKey.name(text.substring(line, separator)), entries(separator));
    }
    return all;
  }

  private CommandEntries entries(int separator) {
    return entries.apply(text.substring(separator + 1, text.indexOf(END, separator)));
  }

  /// Where the line of a command begins, or -1.
  private int line(String key) {
    int low = first;
    int high = text.length();
    while (low < high) {
      int line = text.lastIndexOf(END, ((low + high) >>> 1) - 1) + 1;
      int order = order(line, key);
      if (order == 0) {
        return line;
      }
      if (order < 0) {
        low = text.indexOf(END, line) + 1;
      } else {
        high = line;
      }
    }
    return -1;
  }

  /// Whether a line comes before a key, has it, or comes after it, as a comparator says so. The end
  /// of the line is different from all that a key may have.
  private int order(int line, String key) {
    for (int i = 0; i < key.length(); i++) {
      int difference = text.charAt(line + i) - key.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return text.charAt(line + key.length()) - SEPARATOR;
  }
}
