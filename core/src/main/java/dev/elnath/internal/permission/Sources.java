package dev.elnath.internal.permission;

import dev.elnath.internal.source.Node;
import dev.elnath.internal.source.NodeParser;
import dev.elnath.internal.source.SyntaxException;
import dev.elnath.permission.PermissionException;

/// Parses the texts of capabilities and permissions.
final class Sources {
  private Sources() {}

  /// @param source what messages call the text; its ending tells the notation
  /// @throws PermissionException if it is not one value
  static Node parse(String source, String text, Problems problems) {
    try {
      return NodeParser.parse(
          text,
          source,
          (at, first, path, name) ->
              problems.add(
                  at,
                  (path.isEmpty() ? name : path + "." + name)
                      + ": this key stands at "
                      + first
                      + " already"));
    } catch (SyntaxException broken) {
      throw new PermissionException(broken.at() + ": " + broken.problem(), broken);
    }
  }
}
