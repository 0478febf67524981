package dev.elnath.internal.permission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A pattern of places, each of which takes one character or any number of them. A match costs the
/// length of the pattern times that of the text at most, whatever the two are.
final class Wildcards {
  private final CharacterClass[] classes;
  private final boolean[] repeated;

  /// The text that alone matches, if there is one.
  private final String literal;

  private final boolean isLiteral;
  private final boolean isEverything;

  private Wildcards(List<CharacterClass> classes, List<Boolean> repeated) {
    this.classes = classes.toArray(new CharacterClass[0]);
    this.repeated = new boolean[repeated.size()];
    StringBuilder text = new StringBuilder();
    boolean plain = true;
    for (int i = 0; i < this.classes.length; i++) {
      this.repeated[i] = repeated.get(i);
      if (this.classes[i] instanceof CharacterClass.Only(char character) && !this.repeated[i]) {
        text.append(character);
      } else {
        plain = false;
      }
    }
    literal = text.toString();
    isLiteral = plain;
    isEverything =
        this.classes.length == 1
            && this.repeated[0]
            && this.classes[0] instanceof CharacterClass.Any;
  }

  boolean matches(String text) {
    if (isEverything) {
      return true;
    }
    return isLiteral ? literal.equals(text) : walk(text);
  }

  /// Keeps the set of places that could come next while it goes over the text once.
  private boolean walk(String text) {
    int end = classes.length;
    boolean[] current = new boolean[end + 1];
    boolean[] next = new boolean[end + 1];
    enter(current, 0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Arrays.fill(next, false);
      for (int place = 0; place < end; place++) {
        if (current[place] && classes[place].has(c)) {
          enter(next, repeated[place] ? place : place + 1);
        }
      }
      boolean[] before = current;
      current = next;
      next = before;
    }
    return current[end];
  }

  private void enter(boolean[] places, int first) {
    int place = first;
    places[place] = true;
    while (place < classes.length && repeated[place]) {
      places[++place] = true;
    }
  }

  /// Puts a pattern together.
  static final class Builder {
    private final List<CharacterClass> classes = new ArrayList<>();
    private final List<Boolean> repeated = new ArrayList<>();

    Builder one(CharacterClass characters) {
      classes.add(characters);
      repeated.add(false);
      return this;
    }

    Builder anyNumber(CharacterClass characters) {
      classes.add(characters);
      repeated.add(true);
      return this;
    }

    Wildcards build() {
      return new Wildcards(classes, repeated);
    }
  }
}
