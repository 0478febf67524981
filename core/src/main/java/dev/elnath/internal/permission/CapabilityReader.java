package dev.elnath.internal.permission;

import dev.elnath.config.CapabilityEntry;
import dev.elnath.internal.source.Node;
import dev.elnath.internal.source.Node.ListNode;
import dev.elnath.internal.source.Node.ObjectNode;
import dev.elnath.internal.source.Node.TextNode;
import dev.elnath.permission.Capability;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.PermissionEntry;
import dev.elnath.permission.PermissionException;
import java.util.ArrayList;
import java.util.List;

/// Reads capability files (section 6.4): one capability, an array of them, or an object whose
/// member `capabilities` is that array. Unknown keys are refused.
public final class CapabilityReader {
  private final Problems problems = new Problems();
  private final List<Capability> capabilities = new ArrayList<>();

  private CapabilityReader() {}

  /// Reads the text of one file.
  ///
  /// @param source what messages call the text; JSON5 if it ends in `.json5`
  /// @throws PermissionException if it cannot be understood
  public static List<Capability> parse(String source, String text) {
    CapabilityReader reader = new CapabilityReader();
    reader.file(Sources.parse(source, text, reader.problems));
    reader.problems.throwIfAny();
    return reader.capabilities;
  }

  /// Reads a capability that stands inside the configuration.
  ///
  /// @throws PermissionException if it cannot be understood
  public static Capability inline(CapabilityEntry.Inline inline) {
    CapabilityReader reader = new CapabilityReader();
    String place = inline.place().toString();
    reader.capability(Sources.parse(place, inline.capability().text(), reader.problems), "");
    reader.problems.throwIfAny();
    return placed(reader.capabilities.getFirst(), inline);
  }

  /// With the positions in the configuration's file instead of those in the capability's text.
  private static Capability placed(Capability one, CapabilityEntry.Inline inline) {
    List<PermissionEntry> entries = new ArrayList<>();
    for (int i = 0; i < one.permissions().size(); i++) {
      PermissionEntry entry = one.permissions().get(i);
      entries.add(
          new PermissionEntry(entry.identifier(), entry.scope(), inline.permissionPlaces().get(i)));
    }
    return new Capability(
        one.identifier(),
        one.description(),
        one.local(),
        one.remoteUrls(),
        one.windows(),
        one.webviews(),
        entries,
        one.platforms(),
        inline.place());
  }

  private void file(Node root) {
    if (root instanceof ListNode array) {
      list(array.items(), "");
    } else if (root instanceof ObjectNode object && object.members().containsKey("capabilities")) {
      Fields fields = new Fields(object, "", problems);
      fields.value("$schema");
      list(fields.array("capabilities"), "capabilities");
      fields.refuseOthers();
    } else {
      capability(root, "");
    }
  }

  private void list(List<Node> elements, String path) {
    for (int i = 0; i < elements.size(); i++) {
      capability(elements.get(i), path + "[" + i + "]");
    }
  }

  private void capability(Node node, String path) {
    Fields fields = Fields.of(node, path, problems);
    if (fields == null) {
      return;
    }
    fields.value("$schema");
    String identifier = fields.requiredText("identifier");
    if (fields.value("identifier") instanceof TextNode text && identifier.isEmpty()) {
      problems.add(text.at(), fields.pathOf("identifier") + ": this must not be empty");
    }
    capabilities.add(
        new Capability(
            identifier,
            fields.text("description"),
            fields.flag("local", true),
            remoteUrls(fields),
            fields.texts("windows"),
            fields.texts("webviews"),
            entries(fields),
            fields.platforms(),
            node.at()));
    fields.refuseOthers();
  }

  private static List<String> remoteUrls(Fields fields) {
    Fields remote = fields.object("remote");
    if (remote == null) {
      return List.of();
    }
    List<String> urls = remote.texts("urls");
    remote.refuseOthers();
    return urls;
  }

  private List<PermissionEntry> entries(Fields fields) {
    if (fields.value("permissions") == null) {
      problems.add(
          fields.at(),
          fields.pathOf("permissions") + ": this key is missing; an array was expected");
    }
    List<PermissionEntry> entries = new ArrayList<>();
    List<Node> elements = fields.array("permissions");
    for (int i = 0; i < elements.size(); i++) {
      Node element = elements.get(i);
      String path = fields.pathOf("permissions") + "[" + i + "]";
      if (element instanceof TextNode text) {
        entries.add(new PermissionEntry(text.text(), CommandScope.EMPTY, text.at()));
      } else if (element instanceof ObjectNode object) {
        Fields entry = new Fields(object, path, problems);
        entries.add(
            new PermissionEntry(entry.requiredText("identifier"), entry.scope(), object.at()));
        entry.refuseOthers();
      } else {
        problems.add(
            element.at(),
            path
                + ": an identifier or an object with one was expected, not "
                + element.kind().text());
      }
    }
    return entries;
  }
}
