package dev.elnath.internal.permission;

import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Permission;
import dev.elnath.permission.PermissionSet;
import dev.elnath.permission.PluginManifest;
import dev.elnath.permission.SourcePosition;
import dev.elnath.permission.TargetPlatform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One manifest, found by name. The permissions that every command has are made when asked for.
final class ManifestIndex {
  static final String ALLOW = "allow-";
  static final String DENY = "deny-";

  private final PluginManifest manifest;
  private final Map<String, Permission> permissions = new HashMap<>();
  private final Map<String, PermissionSet> sets = new HashMap<>();

  /// Commands by the name that their permissions have.
  private final Map<String, String> commands = new HashMap<>();

  ManifestIndex(PluginManifest manifest, Problems problems) {
    this.manifest = manifest;
    try {
      Identifier.parse(qualified(PermissionSet.DEFAULT));
    } catch (IllegalArgumentException wrong) {
      problems.add(described() + ": this is no name of a plugin: " + wrong.getMessage());
    }
    for (String command : manifest.commands()) {
      String before = commands.put(hyphenated(command), command);
      if (before != null) {
        problems.add(
            described()
                + ": the commands \""
                + before
                + "\" and \""
                + command
                + "\" would have the same permissions; rename one");
      }
    }
    for (Permission permission : manifest.permissions()) {
      checkName(permission.identifier(), permission.source(), problems);
      if (permissions.put(permission.identifier(), permission) != null) {
        refuseSecond(permission.identifier(), permission.source(), problems);
      }
    }
    for (PermissionSet set : manifest.sets()) {
      checkName(set.identifier(), set.source(), problems);
      if (sets.put(set.identifier(), set) != null || permissions.containsKey(set.identifier())) {
        refuseSecond(set.identifier(), set.source(), problems);
      }
    }
  }

  /// The name of a command as it stands in the identifiers of its permissions.
  static String hyphenated(String command) {
    return command.replace('_', '-');
  }

  String plugin() {
    return manifest.plugin();
  }

  /// What messages call this manifest.
  String described() {
    return isApplication() ? "the application's permissions" : "plugin \"" + plugin() + "\"";
  }

  /// The full name of a command, as pages send it.
  String wireName(String command) {
    if (isApplication()) {
      return command;
    }
    String name = plugin();
    return "plugin:"
        + (name.startsWith(CorePlugins.PREFIX) ? name.substring(CorePlugins.PREFIX.length()) : name)
        + "|"
        + command;
  }

  /// The identifier of a permission as capabilities write it.
  String qualified(String name) {
    return new Identifier(plugin(), name).toString();
  }

  @Nullable PermissionSet set(String name) {
    return sets.get(name);
  }

  @Nullable Permission permission(String name) {
    Permission written = permissions.get(name);
    if (written != null) {
      return written;
    }
    if (name.startsWith(ALLOW)) {
      String command = commands.get(name.substring(ALLOW.length()));
      return command == null ? null : made(name, List.of(command), List.of());
    }
    String command = name.startsWith(DENY) ? commands.get(name.substring(DENY.length())) : null;
    return command == null ? null : made(name, List.of(), List.of(command));
  }

  /// The names of all permissions and sets, sorted.
  Set<String> names() {
    Set<String> names = new TreeSet<>(permissions.keySet());
    names.addAll(sets.keySet());
    names.add(PermissionSet.DEFAULT);
    for (String command : commands.keySet()) {
      names.add(ALLOW + command);
      names.add(DENY + command);
    }
    return names;
  }

  /// The names of the commands that are declared or stand in a permission, sorted.
  Set<String> commandNames() {
    Set<String> names = new TreeSet<>(commands.values());
    permissions.values().forEach(permission -> names.addAll(permission.allowedCommands()));
    return names;
  }

  /// The names of the permissions that allow a command and of the sets that reach one, sorted.
  List<String> allowing(String command) {
    List<String> names = new ArrayList<>();
    for (String name : names()) {
      if (reaches(name, command, new HashSet<>())) {
        names.add(name);
      }
    }
    return names;
  }

  private boolean reaches(String name, String command, Set<String> visited) {
    PermissionSet set = sets.get(name);
    if (set == null) {
      Permission permission = permission(name);
      return permission != null && permission.allowedCommands().contains(command);
    }
    if (!visited.add(name)) {
      return false;
    }
    for (String member : set.permissions()) {
      if (reaches(member, command, visited)) {
        return true;
      }
    }
    return false;
  }

  private boolean isApplication() {
    return plugin().equals(PluginManifest.APPLICATION);
  }

  private void checkName(String name, SourcePosition at, Problems problems) {
    int colon = name.lastIndexOf(':');
    if (colon >= 0) {
      problems.add(
          at,
          "\""
              + name
              + "\": a permission is declared without prefix; remove \""
              + name.substring(0, colon + 1)
              + "\"");
      return;
    }
    try {
      Identifier.parse(qualified(name));
    } catch (IllegalArgumentException wrong) {
      problems.add(at, "\"" + name + "\": " + wrong.getMessage());
    }
  }

  private void refuseSecond(String name, SourcePosition at, Problems problems) {
    problems.add(at, described() + ": \"" + name + "\" is declared twice; rename or remove one");
  }

  private static Permission made(String name, List<String> allowed, List<String> denied) {
    return new Permission(
        name, "", allowed, denied, CommandScope.EMPTY, TargetPlatform.ALL, SourcePosition.PROGRAM);
  }
}
