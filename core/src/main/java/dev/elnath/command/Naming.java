package dev.elnath.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Chooses how the names of a class's commands and of their arguments are made from the names in
/// Java. Without it both are as in Java, `camelCase`.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Naming {
  /// How method names become command names.
  Case commands() default Case.CAMEL;

  /// How parameter names become the names of arguments.
  Case arguments() default Case.CAMEL;

  /// A way to write names of several words.
  enum Case {
    /// `readNotes`
    CAMEL,
    /// `read_notes`
    SNAKE
  }
}
