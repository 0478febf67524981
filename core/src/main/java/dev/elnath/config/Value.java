package dev.elnath.config;

import dev.elnath.codec.Json;
import dev.elnath.internal.source.Node;
import dev.elnath.internal.source.Node.BooleanNode;
import dev.elnath.internal.source.Node.ListNode;
import dev.elnath.internal.source.Node.NumberNode;
import dev.elnath.internal.source.Node.ObjectNode;
import dev.elnath.internal.source.Node.TextNode;
import dev.elnath.internal.source.NodeText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;

/// A value with its path, to be read as what the configuration asks for. What does not fit is told
/// to the problems and reads as nothing.
record Value(Node node, String path, Problems problems) {

  Node.Kind kind() {
    return node.kind();
  }

  Optional<String> text() {
    return node instanceof TextNode(_, String text) ? Optional.of(text) : wrong("a string");
  }

  Optional<Boolean> flag() {
    if (node instanceof BooleanNode(_, boolean value)) {
      return Optional.of(value);
    }
    if (problems.readsBooleansFromText()
        && node instanceof TextNode(_, String text)
        && (text.equals("true") || text.equals("false"))) {
      warn("the text \"" + text + "\" is read as " + text + "; drop the quotes");
      return Optional.of(text.equals("true"));
    }
    return wrong("a boolean");
  }

  Optional<Double> number() {
    if (!(node instanceof NumberNode(_, String text))) {
      return wrong("a number");
    }
    double number = Double.parseDouble(text);
    if (Double.isInfinite(number)) {
      invalid("the number is too large");
      return Optional.empty();
    }
    return Optional.of(number);
  }

  OptionalLong whole(long least, long most) {
    OptionalLong number =
        node instanceof NumberNode(_, String text) ? whole(text) : OptionalLong.empty();
    if (number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most) {
      return number;
    }
    problems.wrongType(node, path, "a whole number from " + least + " to " + most);
    return OptionalLong.empty();
  }

  /// Reads an object and, when that is done, refuses what its reader did not ask for.
  <T> Optional<T> object(Function<ObjectReader, T> read) {
    if (!(node instanceof ObjectNode object)) {
      return wrong("an object");
    }
    ObjectReader reader = new ObjectReader(object, path, problems);
    T result = read.apply(reader);
    reader.finish();
    return Optional.of(result);
  }

  /// Reads an object of which nothing is kept.
  void check(Consumer<ObjectReader> read) {
    object(in -> {
      read.accept(in);
      return in;
    });
  }

  /// The members of an object whose names are free, in their order; empty where that is no object.
  Map<String, Value> entries() {
    Map<String, Value> entries = new LinkedHashMap<>();
    if (node instanceof ObjectNode object) {
      object
          .members()
          .forEach((name, member) ->
              entries.put(
                  name, new Value(member.value(), Keys.join(path, Keys.excerpt(name)), problems)));
    } else {
      problems.wrongType(node, path, "an object");
    }
    return entries;
  }

  List<Value> items() {
    List<Value> items = new ArrayList<>();
    if (node instanceof ListNode list) {
      for (Node item : list.items()) {
        items.add(new Value(item, path + "[" + items.size() + "]", problems));
      }
    } else {
      problems.wrongType(node, path, "a list");
    }
    return items;
  }

  List<String> texts() {
    return items().stream().flatMap(item -> item.text().stream()).toList();
  }

  /// An object of texts, in its order.
  Map<String, String> textEntries() {
    Map<String, String> texts = new LinkedHashMap<>();
    entries().forEach((name, value) -> value.text().ifPresent(text -> texts.put(name, text)));
    return Collections.unmodifiableMap(texts);
  }

  /// A text that is one of a few.
  ///
  /// @return what `choices` has for it
  <T> Optional<T> choice(Map<String, T> choices) {
    if (node instanceof TextNode(_, String text) && choices.containsKey(text)) {
      return Optional.of(Objects.requireNonNull(choices.get(text)));
    }
    problems.unknownChoice(node, path, List.copyOf(choices.keySet()));
    return Optional.empty();
  }

  static Map<String, String> choices(List<String> names) {
    Map<String, String> choices = new LinkedHashMap<>();
    names.forEach(name -> choices.put(name, name));
    return choices;
  }

  /// The value as JSON, whatever it is.
  Json json() {
    return NodeText.json(node);
  }

  <T> Optional<T> wrong(String expected) {
    problems.wrongType(node, path, expected);
    return Optional.empty();
  }

  void warn(String text) {
    problems.warn(node, path, text);
  }

  void invalid(String text) {
    problems.invalid(node, path, text);
  }

  private static OptionalLong whole(String text) {
    try {
      return OptionalLong.of(new BigDecimal(text).longValueExact());
    } catch (ArithmeticException | NumberFormatException notWhole) {
      return OptionalLong.empty();
    }
  }
}
