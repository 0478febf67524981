package dev.elnath.config;

import dev.elnath.config.WindowConfig.Color;
import java.util.List;
import java.util.Optional;

/// Reads a colour in any of the forms that the contract has for it.
final class ColorReader {
  private static final String FORMS =
      "a colour as \"#rrggbb\", [r, g, b, a] or {red, green, blue, alpha}";
  private static final int OPAQUE = 255;

  private ColorReader() {}

  static Optional<Color> read(Value value) {
    return switch (value.kind()) {
      case TEXT -> value.text().flatMap(text -> text(value, text));
      case LIST -> parts(value);
      case OBJECT ->
          value.object(
              in -> new Color(part(in, "red"), part(in, "green"), part(in, "blue"), alpha(in)));
      default -> value.wrong(FORMS);
    };
  }

  private static Optional<Color> text(Value value, String text) {
    String digits = text.startsWith("#") ? text.substring(1) : text;
    if (digits.length() == 3) {
      digits = doubled(digits);
    }
    boolean known = digits.length() == 6 || digits.length() == 8;
    if (!known || !digits.chars().allMatch(digit -> "0123456789abcdefABCDEF".indexOf(digit) >= 0)) {
      value.invalid(
          "\"" + Keys.excerpt(text) + "\" is no colour; write #rgb, #rrggbb or #rrggbbaa");
      return Optional.empty();
    }
    int alpha = digits.length() == 8 ? part(digits, 6) : OPAQUE;
    return Optional.of(new Color(part(digits, 0), part(digits, 2), part(digits, 4), alpha));
  }

  private static String doubled(String digits) {
    StringBuilder twice = new StringBuilder(6);
    digits.chars().forEach(digit -> twice.append((char) digit).append((char) digit));
    return twice.toString();
  }

  private static int part(String digits, int from) {
    return Integer.parseInt(digits, from, from + 2, 16);
  }

  private static Optional<Color> parts(Value value) {
    int count = value.items().size();
    if (count != 3 && count != 4) {
      return value.wrong(FORMS);
    }
    List<Integer> parts =
        value.items().stream().map(item -> (int) item.whole(0, 255).orElse(0)).toList();
    int alpha = parts.size() == 4 ? parts.get(3) : OPAQUE;
    return Optional.of(new Color(parts.get(0), parts.get(1), parts.get(2), alpha));
  }

  private static int part(ObjectReader in, String name) {
    return in.required(name).map(value -> (int) value.whole(0, 255).orElse(0)).orElse(0);
  }

  private static int alpha(ObjectReader in) {
    return (int) in.whole("alpha", 0, 255, OPAQUE);
  }
}
