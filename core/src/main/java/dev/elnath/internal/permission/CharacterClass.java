package dev.elnath.internal.permission;

/// The characters that one place of a [Wildcards] takes.
sealed interface CharacterClass {
  boolean has(char c);

  /// One character.
  record Only(char character) implements CharacterClass {
    @Override
    public boolean has(char c) {
      return c == character;
    }
  }

  /// Every character but one.
  record AllBut(char character) implements CharacterClass {
    @Override
    public boolean has(char c) {
      return c != character;
    }
  }

  /// Every character.
  record Any() implements CharacterClass {
    @Override
    public boolean has(char c) {
      return true;
    }
  }

  /// What stands between brackets in a glob.
  ///
  /// @param ranges pairs of the first and the last character of a range
  /// @param negated whether those are the ones that it does not take
  record Ranges(String ranges, boolean negated) implements CharacterClass {
    @Override
    public boolean has(char c) {
      for (int i = 0; i < ranges.length(); i += 2) {
        if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
          return !negated;
        }
      }
      return negated;
    }
  }

  /// Every character.
  CharacterClass ANY = new Any();
}
