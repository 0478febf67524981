package dev.elnath.internal.source;

import dev.elnath.config.SourceFormat;
import dev.elnath.config.SourceSyntaxException;
import dev.elnath.permission.SourcePosition;
import java.util.ServiceLoader;

/// Reads the notations that are not JSON.
final class OtherFormats {
  private OtherFormats() {}

  static boolean isOther(String file) {
    return file.endsWith(".toml");
  }

  static Node parse(String text, String file, Duplicates duplicates) throws SyntaxException {
    for (SourceFormat format : ServiceLoader.load(SourceFormat.class)) {
      if (file.endsWith(format.ending())) {
        NodeBuilder tree = new NodeBuilder(file, duplicates);
        try {
          format.read(text, tree);
          return tree.root();
        } catch (SourceSyntaxException broken) {
          throw new SyntaxException(
              new SourcePosition(file, broken.line(), broken.column()),
              String.valueOf(broken.getMessage()));
        }
      }
    }
    throw new SyntaxException(
        new SourcePosition(file, 0, 0),
        "TOML is read when a program is built, with elnath-toml on the class path; build the program"
            + " anew so that its table of permissions fits, add elnath-toml, or write the same as"
            + " JSON, with the same keys");
  }
}
