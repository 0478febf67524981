package dev.elnath.processor.write;

import java.util.Collection;
import java.util.stream.Collectors;

/// Java literals.
final class Literals {
  private Literals() {}

  static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars()
        .forEach(unit -> {
          switch (unit) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            default -> {
              if (unit < ' ' || unit > '~') {
                literal.append(String.format("\\u%04x", unit));
              } else {
                literal.append((char) unit);
              }
            }
          }
        });
    return literal.append('"').toString();
  }

  static String strings(Collection<String> texts) {
    return texts.stream().map(Literals::string).collect(Collectors.joining(", "));
  }
}
