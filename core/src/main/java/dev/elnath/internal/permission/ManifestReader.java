package dev.elnath.internal.permission;

import dev.elnath.internal.permission.SourceFiles.SourceText;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Permission;
import dev.elnath.permission.PermissionException;
import dev.elnath.permission.PermissionSet;
import dev.elnath.permission.PluginManifest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads permission files (section 6.4): the keys `default`, `set` and `permission`, and `commands`
/// for the names of the commands. Other keys are ignored, as the contract says.
public final class ManifestReader {
  private final Problems problems = new Problems();
  private final List<String> commands = new ArrayList<>();
  private final List<Permission> permissions = new ArrayList<>();
  private final List<PermissionSet> sets = new ArrayList<>();

  private ManifestReader() {}

  /// @see PluginManifest#parse
  public static PluginManifest parse(String plugin, String source, String text) {
    ManifestReader reader = new ManifestReader();
    reader.file(source, text);
    return reader.manifest(plugin);
  }

  /// @see PluginManifest#read
  public static PluginManifest read(String plugin, List<Path> filesAndDirectories) {
    return of(plugin, SourceFiles.read(filesAndDirectories));
  }

  /// Reads texts as one manifest.
  ///
  /// @throws PermissionException if one cannot be understood
  public static PluginManifest of(String plugin, List<SourceText> files) {
    ManifestReader reader = new ManifestReader();
    files.forEach(file -> reader.file(file.source(), file.text()));
    return reader.manifest(plugin);
  }

  private PluginManifest manifest(String plugin) throws PermissionException {
    problems.throwIfAny();
    return new PluginManifest(plugin, commands, permissions, sets);
  }

  private void file(String source, String text) {
    Fields root = Fields.of(Sources.parse(source, text, problems), "", problems);
    if (root == null) {
      return;
    }
    commands.addAll(root.texts("commands"));
    Fields defaultSet = root.object("default");
    if (defaultSet != null) {
      sets.add(set(PermissionSet.DEFAULT, defaultSet));
    }
    for (Fields set : root.objects("set")) {
      sets.add(set(set.requiredText("identifier"), set));
    }
    for (Fields permission : root.objects("permission")) {
      permissions.add(permission(permission));
    }
  }

  private static PermissionSet set(String identifier, Fields fields) {
    return new PermissionSet(
        identifier, fields.text("description"), fields.texts("permissions"), fields.at());
  }

  private static Permission permission(Fields fields) {
    Fields commands = fields.object("commands");
    Fields scope = fields.object("scope");
    return new Permission(
        fields.requiredText("identifier"),
        fields.text("description"),
        commands == null ? List.of() : commands.texts("allow"),
        commands == null ? List.of() : commands.texts("deny"),
        scope == null ? CommandScope.EMPTY : scope.scope(),
        fields.platforms(),
        fields.at());
  }
}
