package dev.elnath.command;

import java.util.Optional;

/// Finds the generated commands of an object without reflection. The processor generates one for
/// each class with commands and lists it under `META-INF/services`, so that a program can hand over
/// the object itself. A named module whose objects are handed over has to list it under `provides`
/// too, or pass the generated [CommandSet].
public interface CommandBinder {
  /// The commands of `target`, or empty if it is not of the class that this binder knows.
  Optional<CommandSet> bind(Object target);
}
