package dev.elnath.internal.permission;

import dev.elnath.codec.Json;
import dev.elnath.internal.source.Node;
import dev.elnath.internal.source.Node.BooleanNode;
import dev.elnath.internal.source.Node.ListNode;
import dev.elnath.internal.source.Node.Member;
import dev.elnath.internal.source.Node.NullNode;
import dev.elnath.internal.source.Node.ObjectNode;
import dev.elnath.internal.source.Node.TextNode;
import dev.elnath.internal.source.NodeText;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.SourcePosition;
import dev.elnath.permission.TargetPlatform;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the members of one object. What is wrong goes to the problems and reads as the default, so
/// that reading goes on.
final class Fields {
  private final ObjectNode object;
  private final String path;
  private final Problems problems;
  private final Set<String> known = new HashSet<>();

  /// @param path of the object, such as `capabilities[2]`, or empty for the whole text
  Fields(ObjectNode object, String path, Problems problems) {
    this.object = object;
    this.path = path;
    this.problems = problems;
  }

  SourcePosition at() {
    return object.at();
  }

  String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /// The value of a member, or null if it is absent or `null`.
  @Nullable Node value(String key) {
    known.add(key);
    Member member = object.members().get(key);
    return member == null || member.value() instanceof NullNode ? null : member.value();
  }

  String requiredText(String key) {
    Node value = value(key);
    if (value == null) {
      problems.add(at(), pathOf(key) + ": this key is missing; a string was expected");
      return "";
    }
    return text(value, pathOf(key));
  }

  String text(String key) {
    Node value = value(key);
    return value == null ? "" : text(value, pathOf(key));
  }

  boolean flag(String key, boolean absent) {
    Node value = value(key);
    if (value == null) {
      return absent;
    }
    if (value instanceof BooleanNode(_, boolean flag)) {
      return flag;
    }
    wrongKind(value, pathOf(key), "true or false");
    return absent;
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    List<Node> elements = array(key);
    for (int i = 0; i < elements.size(); i++) {
      texts.add(text(elements.get(i), pathOf(key) + "[" + i + "]"));
    }
    return texts;
  }

  /// The elements of an array member; none if it is absent.
  List<Node> array(String key) {
    Node value = value(key);
    if (value == null || value instanceof ListNode) {
      return value instanceof ListNode array ? array.items() : List.of();
    }
    wrongKind(value, pathOf(key), "an array");
    return List.of();
  }

  /// The fields of an object member, or null if it is absent or no object.
  @Nullable Fields object(String key) {
    Node value = value(key);
    return value == null ? null : of(value, pathOf(key), problems);
  }

  /// The fields of each object in an array member.
  List<Fields> objects(String key) {
    List<Fields> objects = new ArrayList<>();
    List<Node> elements = array(key);
    for (int i = 0; i < elements.size(); i++) {
      Fields fields = of(elements.get(i), pathOf(key) + "[" + i + "]", problems);
      if (fields != null) {
        objects.add(fields);
      }
    }
    return objects;
  }

  /// The members `allow` and `deny` as a scope.
  CommandScope scope() {
    return new CommandScope(jsons("allow"), jsons("deny"));
  }

  Set<TargetPlatform> platforms() {
    if (value("platforms") == null) {
      return TargetPlatform.ALL;
    }
    Set<TargetPlatform> platforms = EnumSet.noneOf(TargetPlatform.class);
    for (Node element : array("platforms")) {
      String name = text(element, pathOf("platforms"));
      TargetPlatform.named(name).ifPresentOrElse(platforms::add, () -> unknown(element, name));
    }
    return platforms;
  }

  /// Reports the members that nobody asked for.
  void refuseOthers() {
    for (Map.Entry<String, Member> member : object.members().entrySet()) {
      String key = member.getKey();
      if (!known.contains(key)) {
        problems.add(
            member.getValue().at(),
            pathOf(key) + ": unknown key" + Nearest.hint(key, known) + known());
      }
    }
  }

  /// The fields of a value, or null with a problem if it is no object.
  static @Nullable Fields of(Node value, String path, Problems problems) {
    if (value instanceof ObjectNode object) {
      return new Fields(object, path, problems);
    }
    problems.add(value.at(), prefix(path) + "an object was expected, not " + value.kind().text());
    return null;
  }

  private String known() {
    return " (known: " + String.join(", ", known.stream().sorted().toList()) + ")";
  }

  private void unknown(Node element, String name) {
    List<String> names = TargetPlatform.ALL.stream().sorted().map(TargetPlatform::text).toList();
    problems.add(
        element.at(),
        pathOf("platforms")
            + ": unknown platform \""
            + name
            + "\""
            + Nearest.hint(name, names)
            + " (known: "
            + String.join(", ", names)
            + ")");
  }

  private List<Json> jsons(String key) {
    List<Json> values = new ArrayList<>();
    for (Node element : array(key)) {
      values.add(NodeText.json(element));
    }
    return values;
  }

  private String text(Node value, String valuePath) {
    if (value instanceof TextNode text) {
      return text.text();
    }
    wrongKind(value, valuePath, "a string");
    return "";
  }

  private void wrongKind(Node value, String valuePath, String expected) {
    problems.add(
        value.at(), prefix(valuePath) + expected + " was expected, not " + value.kind().text());
  }

  private static String prefix(String path) {
    return path.isEmpty() ? "" : path + ": ";
  }
}
