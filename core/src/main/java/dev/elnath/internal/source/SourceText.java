package dev.elnath.internal.source;

import dev.elnath.permission.SourcePosition;

/// The characters of a JSON or JSON5 text, how far they have been read, and in which lines they
/// are.
class SourceText {
  private final String file;
  final String text;

  /// Whether it may be JSON5.
  final boolean relaxed;

  /// The next character to look at.
  int at;

  private int line = 1;
  private int lineBegin;
  private int counted;

  SourceText(String text, String file, boolean relaxed) {
    this.text = text;
    this.file = file;
    this.relaxed = relaxed;
  }

  /// Passes white space and comments, and answers the next character without passing it, or -1 at
  /// the end.
  final int space() throws SyntaxException {
    while (at < text.length()) {
      char next = text.charAt(at);
      if (next == '/' && relaxed) {
        comment();
      } else if (next == ' ' || next == '\t' || next == '\n' || next == '\r') {
        at++;
      } else {
        return next;
      }
    }
    return -1;
  }

  private void comment() throws SyntaxException {
    boolean toEndOfLine = text.startsWith("//", at);
    if (!toEndOfLine && !text.startsWith("/*", at)) {
      throw invalid("a comment begins with // or /*", at);
    }
    int end = toEndOfLine ? endOfLine(at) : text.indexOf("*/", at + 2);
    if (end < 0) {
      throw invalid("a comment does not end", at);
    }
    at = toEndOfLine ? end : end + 2;
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /// Passes a character if it comes next.
  final boolean take(char wanted) {
    boolean isThere = at < text.length() && text.charAt(at) == wanted;
    at += isThere ? 1 : 0;
    return isThere;
  }

  /// Where a character is; asked for from front to back.
  final SourcePosition position(int where) {
    if (where < counted) {
      line = 1;
      lineBegin = 0;
      counted = 0;
    }
    for (; counted < where; counted++) {
      char passed = text.charAt(counted);
      boolean isWithNext = passed == '\r' && text.startsWith("\n", counted + 1);
      if (passed == '\n' || (passed == '\r' && !isWithNext)) {
        line++;
        lineBegin = counted + 1;
      }
    }
    return new SourcePosition(file, line, where - lineBegin + 1);
  }

  /// The failure to throw when the text is not in its notation.
  final SyntaxException invalid(String problem, int where) {
    return broken("not valid JSON: " + problem, where);
  }

  final SyntaxException broken(String problem, int where) {
    return new SyntaxException(position(where), problem);
  }

  /// The failure to throw when something else should come next.
  final SyntaxException expected(String wanted) {
    if (at >= text.length()) {
      return invalid("the text ends where " + wanted + " belongs", at);
    }
    int found = text.codePointAt(at);
    String shown =
        found < ' ' ? "the control character " + found : "\"" + Character.toString(found) + "\"";
    return invalid(shown + " where " + wanted + " belongs", at);
  }
}
