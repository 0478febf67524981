package dev.elnath.processor.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// The types with codecs of their own that commands use, in the order in which they were found.
public final class Definitions {
  private final Map<ClassName, Definition> byName = new LinkedHashMap<>();

  /// Starts empty.
  public Definitions() {}

  /// Starts with the definitions of another, which later additions here leave alone.
  public Definitions(Definitions known) {
    byName.putAll(known.byName);
  }

  /// Adds a definition.
  public void add(Definition definition) {
    byName.put(definition.name(), definition);
  }

  /// Whether a type has a definition.
  public boolean has(ClassName name) {
    return byName.containsKey(name);
  }

  /// The definition of a type.
  ///
  /// @throws IllegalArgumentException if it has none
  public Definition of(ClassName name) {
    Definition definition = byName.get(name);
    if (definition == null) {
      throw new IllegalArgumentException("no definition of " + name.qualified());
    }
    return definition;
  }

  /// All of them.
  public Collection<Definition> all() {
    return byName.values();
  }
}
