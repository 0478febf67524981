package dev.elnath.config;

import dev.elnath.internal.source.Node.Member;
import dev.elnath.internal.source.Node.NullNode;
import dev.elnath.internal.source.Node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads one object key by key and remembers which keys were asked for, so that whatever else is
/// there can be refused. Names are asked for in camelCase; their kebab-case spelling is found too.
///
/// A method that takes a default refuses `null`; one that answers an `Optional` reads `null` as
/// absent. So does the contract.
final class ObjectReader {
  private final ObjectNode object;
  private final String path;
  private final Problems problems;
  private final List<String> known = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  ObjectReader(ObjectNode object, String path, Problems problems) {
    this.object = object;
    this.path = path;
    this.problems = problems;
  }

  /// The value of a key, also when it is `null`.
  Optional<Value> find(String name) {
    if (taken.add(name)) {
      known.add(name);
    }
    String other = Keys.kebab(name);
    Member member = object.members().get(name);
    Member alias = other.equals(name) ? null : object.members().get(other);
    taken.add(other);
    if (member != null && alias != null) {
      problems.duplicate(alias.at(), path, other);
    }
    Member found = member != null ? member : alias;
    return found == null
        ? Optional.empty()
        : Optional.of(new Value(found.value(), Keys.join(path, name), problems));
  }

  Optional<Value> value(String name) {
    return find(name).filter(value -> !(value.node() instanceof NullNode));
  }

  Optional<String> text(String name) {
    return value(name).flatMap(Value::text);
  }

  String text(String name, String otherwise) {
    return find(name).flatMap(Value::text).orElse(otherwise);
  }

  /// A key that must be there; where it is not, the empty text stands in until the problem is told.
  String requiredText(String name) {
    return required(name).flatMap(Value::text).orElse("");
  }

  Optional<Value> required(String name) {
    Optional<Value> value = find(name);
    if (value.isEmpty()) {
      problems.missing(object.at(), path, name);
    }
    return value;
  }

  boolean flag(String name, boolean otherwise) {
    return find(name).flatMap(Value::flag).orElse(otherwise);
  }

  Optional<Boolean> flag(String name) {
    return value(name).flatMap(Value::flag);
  }

  double number(String name, double otherwise) {
    return find(name).flatMap(Value::number).orElse(otherwise);
  }

  OptionalDouble number(String name) {
    return value(name)
        .flatMap(Value::number)
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  long whole(String name, long least, long most, long otherwise) {
    Optional<Value> value = find(name);
    return value.isEmpty() ? otherwise : value.get().whole(least, most).orElse(otherwise);
  }

  List<String> texts(String name) {
    return value(name).map(Value::texts).orElseGet(List::of);
  }

  Map<String, String> textEntries(String name) {
    return value(name).map(Value::textEntries).orElseGet(Map::of);
  }

  <T> Optional<T> choice(String name, Map<String, T> choices) {
    return value(name).flatMap(value -> value.choice(choices));
  }

  <T> Optional<T> object(String name, Function<ObjectReader, T> read) {
    return value(name).flatMap(value -> value.object(read));
  }

  void check(String name, Consumer<ObjectReader> read) {
    value(name).ifPresent(value -> value.check(read));
  }

  /// An object all of whose keys have defaults, so that an absent one reads like an empty one.
  <T> T section(String name, Function<ObjectReader, T> read) {
    return find(name)
        .flatMap(value -> value.object(read))
        .orElseGet(() -> read.apply(empty(Keys.join(path, name))));
  }

  /// The problem is with the object as a whole.
  Value self() {
    return new Value(object, path, problems);
  }

  /// Refuses every key that was not asked for.
  void finish() {
    known.forEach(name -> problems.known(path, name));
    object
        .members()
        .forEach((name, member) -> {
          if (!taken.contains(name)) {
            problems.unknownKey(member.at(), path, name, known);
          }
        });
  }

  private ObjectReader empty(String emptyPath) {
    return new ObjectReader(new ObjectNode(object.at(), Map.of()), emptyPath, problems);
  }
}
