package dev.elnath.processor.read;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/// How a class's names in Java become names of commands and arguments.
record NameCases(boolean snakeCommands, boolean snakeArguments) {
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  static NameCases of(TypeElement target) {
    return new NameCases(isSnake(target, "commands"), isSnake(target, "arguments"));
  }

  String command(String javaName) {
    return snakeCommands ? snake(javaName) : javaName;
  }

  String argument(String javaName) {
    return snakeArguments ? snake(javaName) : javaName;
  }

  private static boolean isSnake(TypeElement target, String member) {
    return Annotations.constant(target, Annotations.NAMING, member)
        .filter("SNAKE"::equals)
        .isPresent();
  }

  private static String snake(String javaName) {
    return WORD_START.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
  }
}
