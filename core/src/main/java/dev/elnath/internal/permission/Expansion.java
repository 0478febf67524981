package dev.elnath.internal.permission;

import dev.elnath.permission.Permission;
import dev.elnath.permission.PermissionEntry;
import dev.elnath.permission.PermissionSet;
import dev.elnath.permission.PluginManifest;
import dev.elnath.permission.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Follows an identifier through the sets to the permissions that it stands for.
final class Expansion {
  /// @param manifest the one that declares the permission
  record Reached(ManifestIndex manifest, Permission permission) {}

  private final Map<String, ManifestIndex> manifests;
  private final Problems problems;
  private final List<Reached> reached = new ArrayList<>();
  private final Set<String> open = new LinkedHashSet<>();

  private Expansion(Map<String, ManifestIndex> manifests, Problems problems) {
    this.manifests = manifests;
    this.problems = problems;
  }

  /// What an entry of a capability stands for, in order; what is unknown goes to the problems.
  static List<Reached> of(
      PermissionEntry entry, Map<String, ManifestIndex> manifests, Problems problems) {
    Expansion expansion = new Expansion(manifests, problems);
    expansion.follow(entry.identifier(), PluginManifest.APPLICATION, entry.source());
    return expansion.reached;
  }

  /// @param home the manifest that an identifier without prefix belongs to
  private void follow(String text, String home, SourcePosition at) {
    int colon = text.lastIndexOf(':');
    ManifestIndex manifest = manifests.get(colon < 0 ? home : text.substring(0, colon));
    String name = text.substring(colon + 1);
    PermissionSet set = manifest == null ? null : manifest.set(name);
    if (manifest != null && set != null) {
      follow(set, manifest);
      return;
    }
    Permission permission = manifest == null ? null : manifest.permission(name);
    if (manifest != null && permission != null) {
      reached.add(new Reached(manifest, permission));
    } else {
      refuse(text, home, at);
    }
  }

  /// Says what is wrong with an identifier that names nothing, unless it is a default set: that
  /// need not be declared.
  private void refuse(String text, String home, SourcePosition at) {
    Identifier identifier;
    try {
      Identifier parsed = Identifier.parse(text);
      boolean isPrefixed = !parsed.plugin().equals(PluginManifest.APPLICATION);
      identifier = isPrefixed ? parsed : new Identifier(home, parsed.name());
    } catch (IllegalArgumentException wrong) {
      problems.add(at, "permission \"" + text + "\": " + wrong.getMessage());
      return;
    }
    ManifestIndex manifest = manifests.get(identifier.plugin());
    if (manifest == null) {
      problems.add(at, unknownPlugin(text, identifier));
    } else if (!identifier.name().equals(PermissionSet.DEFAULT)) {
      List<String> known = manifest.names().stream().map(manifest::qualified).toList();
      problems.add(at, "unknown permission \"" + identifier + "\"" + hintOrList(identifier, known));
    }
  }

  private void follow(PermissionSet set, ManifestIndex manifest) {
    String name = manifest.qualified(set.identifier());
    if (!open.add(name)) {
      problems.add(
          set.source(),
          "the set \"" + name + "\" contains itself: " + String.join(" > ", open) + " > " + name);
      return;
    }
    for (String member : set.permissions()) {
      follow(member, manifest.plugin(), set.source());
    }
    open.remove(name);
  }

  private String unknownPlugin(String text, Identifier identifier) {
    if (identifier.plugin().equals(PluginManifest.APPLICATION)) {
      return "permission \""
          + text
          + "\" has no prefix and so is the application's own, but the application declares no"
          + " permissions; write plugin:name, or declare it in a permission file";
    }
    List<String> known =
        manifests.keySet().stream().filter(name -> !name.isEmpty()).sorted().toList();
    return "permission \""
        + text
        + "\": unknown plugin \""
        + identifier.plugin()
        + "\""
        + Nearest.hint(identifier.plugin(), known)
        + " (known: "
        + String.join(", ", known)
        + ")";
  }

  private static String hintOrList(Identifier identifier, List<String> known) {
    String hint = Nearest.hint(identifier.toString(), known);
    return hint.isEmpty() ? " (known: " + String.join(", ", known) + ")" : hint;
  }
}
