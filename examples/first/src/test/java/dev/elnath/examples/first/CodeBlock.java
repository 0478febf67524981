package dev.elnath.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A fenced block of code in a Markdown page.
///
/// The line before it names its source: `<!-- file: PATH -->` for a whole file, `<!-- part of: PATH
/// -->` for some lines of one, whose common indentation may be left out. Blocks of Java, TypeScript
/// and HTML must have such a line, blocks of other languages may.
///
/// @param line of the block's first line in the page, from 1
/// @param source what the line before it says; empty if it says nothing
/// @param text with a line feed at the end of each line
record CodeBlock(Path page, int line, String language, String source, String text) {
  private static final Pattern BLOCK =
      Pattern.compile("(?m)(?:^<!-- (.*) -->\\n)?^```(\\w+)[^\\n]*\\n((?:(?!```).*\\n)*)```$");
  private static final List<String> CHECKED_ALWAYS = List.of("java", "ts", "html");
  private static final String FILE = "file: ";
  private static final String PART = "part of: ";

  /// The blocks of a page that have a source or must have one.
  static List<CodeBlock> in(Path page) {
    String text = read(page);
    return BLOCK
        .matcher(text)
        .results()
        .map(found -> of(page, text, found))
        .filter(block -> !block.source.isEmpty() || CHECKED_ALWAYS.contains(block.language))
        .toList();
  }

  private static CodeBlock of(Path page, String text, MatchResult found) {
    int line = (int) text.substring(0, found.start(3)).lines().count() + 1;
    String source = found.group(1) == null ? "" : found.group(1);
    return new CodeBlock(page, line, found.group(2), source, found.group(3));
  }

  String title(Path root) {
    return root.relativize(page) + ":" + line + " " + source;
  }

  void check(Path root) {
    if (source.startsWith(FILE)) {
      assertThat(text).isEqualTo(read(root.resolve(source.substring(FILE.length()))));
    } else if (source.startsWith(PART)) {
      String whole = read(root.resolve(source.substring(PART.length())));
      assertThat(whole.lines().map(String::strip).toList())
          .as("the lines of %s", source)
          .containsSequence(text.lines().map(String::strip).toList());
    } else {
      throw new AssertionError(
          title(root)
              + ": write <!-- file: PATH --> or <!-- part of: PATH --> on the line before the block, with the path of a"
              + " file that the build compiles");
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }
}
