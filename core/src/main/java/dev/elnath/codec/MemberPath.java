package dev.elnath.codec;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/// Spells where in a JSON text a reader or writer stands, as `people[2].name`. Worked out only when
/// something is wrong.
final class MemberPath {
  private MemberPath() {}

  /// Where the value is that a writer writes next.
  static String ofNext(TokenStreamContext innermost) {
    TokenStreamContext parent = innermost.getParent();
    if (!innermost.inArray() || parent == null) {
      return of("", innermost);
    }
    int next = innermost.hasCurrentIndex() ? innermost.getCurrentIndex() + 1 : 0;
    return of("", parent) + "[" + next + "]";
  }

  /// @param base the path of the text as a whole, where it was cut from another
  static String of(String base, TokenStreamContext innermost) {
    Deque<String> steps = new ArrayDeque<>();
    for (TokenStreamContext at = innermost; at != null; at = at.getParent()) {
      if (at.inArray() && at.hasCurrentIndex()) {
        steps.push("[" + at.getCurrentIndex() + "]");
      } else if (at.inObject() && at.currentName() != null) {
        steps.push("." + at.currentName());
      }
    }
    String path = base + String.join("", steps);
    return path.startsWith(".") ? path.substring(1) : path;
  }

  /// The object or array that holds the value on which the parser stands.
  static TokenStreamContext standing(JsonParser parser) {
    TokenStreamContext context = parser.streamReadContext();
    boolean onStart =
        parser.currentToken() == JsonToken.START_OBJECT
            || parser.currentToken() == JsonToken.START_ARRAY;
    TokenStreamContext parent = context.getParent();
    return onStart && parent != null ? parent : context;
  }
}
