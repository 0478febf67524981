package dev.elnath.internal.permission;

/// A pattern of labels (section 6.4): `*` takes any characters, `/` too, `?` takes one, `[ab0-9]`
/// one of those and `[!ab]` one that is none of those. Upper and lower case are different.
final class Glob {
  private final String text;
  private final Wildcards wildcards;

  private Glob(String text, Wildcards wildcards) {
    this.text = text;
    this.wildcards = wildcards;
  }

  /// @throws IllegalArgumentException if a bracket is not closed or a range is backwards
  static Glob parse(String text) {
    Wildcards.Builder places = new Wildcards.Builder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      switch (c) {
        case '*' -> {
          places.anyNumber(CharacterClass.ANY);
          while (i < text.length() && text.charAt(i) == '*') {
            i++;
          }
        }
        case '?' -> places.one(CharacterClass.ANY);
        case '[' -> {
          int close = closing(text, i);
          places.one(ranges(text.substring(i, close)));
          i = close + 1;
        }
        default -> places.one(new CharacterClass.Only(c));
      }
    }
    return new Glob(text, places.build());
  }

  /// Where the bracket ends that was opened before `from`: not at once, so that `[]]` takes `]`.
  private static int closing(String text, int from) {
    boolean negated = text.startsWith("!", from);
    int close = text.indexOf(']', from + (negated ? 2 : 1));
    if (close < 0) {
      throw new IllegalArgumentException(
          "the \"[\" at character " + from + " is not closed; write \"[[]\" for one that is meant");
    }
    return close;
  }

  private static CharacterClass ranges(String inside) {
    boolean negated = inside.startsWith("!");
    StringBuilder ranges = new StringBuilder();
    int i = negated ? 1 : 0;
    while (i < inside.length()) {
      char first = inside.charAt(i);
      boolean isRange = i + 2 < inside.length() && inside.charAt(i + 1) == '-';
      char last = isRange ? inside.charAt(i + 2) : first;
      if (first > last) {
        throw new IllegalArgumentException(
            "the range \"" + first + "-" + last + "\" is backwards and takes no character");
      }
      ranges.append(first).append(last);
      i += isRange ? 3 : 1;
    }
    return new CharacterClass.Ranges(ranges.toString(), negated);
  }

  boolean matches(String label) {
    return wildcards.matches(label);
  }

  /// The pattern as it was written.
  @Override
  public String toString() {
    return text;
  }
}
