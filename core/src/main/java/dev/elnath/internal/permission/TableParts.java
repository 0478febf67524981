package dev.elnath.internal.permission;

import dev.elnath.codec.Json;
import dev.elnath.codec.JsonReader;
import dev.elnath.permission.Capability;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Permission;
import dev.elnath.permission.PermissionEntry;
import dev.elnath.permission.PermissionSet;
import dev.elnath.permission.PluginManifest;
import dev.elnath.permission.SourcePosition;
import dev.elnath.permission.TargetPlatform;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The members that the objects of a table have, whichever they are. What is absent is empty.
final class TableParts {
  private String identifier = "";
  private String description = "";
  private boolean local;
  private List<String> remote = List.of();
  private List<String> windows = List.of();
  private List<String> webviews = List.of();
  private List<String> allow = List.of();
  private List<String> deny = List.of();
  private List<String> commands = List.of();
  private List<TableParts> permissions = List.of();
  private List<TableParts> sets = List.of();
  private List<String> names = List.of();
  private CommandScope scope = CommandScope.EMPTY;
  private Set<TargetPlatform> platforms = TargetPlatform.ALL;
  private String file = "";
  private int line;
  private int column;

  private TableParts() {}

  static Capability capability(JsonReader in) {
    TableParts parts = parts(in);
    List<PermissionEntry> entries = new ArrayList<>();
    for (TableParts entry : parts.permissions) {
      entries.add(new PermissionEntry(entry.identifier, entry.scope, entry.source()));
    }
    return new Capability(
        parts.identifier,
        parts.description,
        parts.local,
        parts.remote,
        parts.windows,
        parts.webviews,
        entries,
        parts.platforms,
        parts.source());
  }

  static PluginManifest manifest(JsonReader in) {
    TableParts parts = parts(in);
    List<Permission> permissions = new ArrayList<>();
    for (TableParts one : parts.permissions) {
      permissions.add(
          new Permission(
              one.identifier,
              one.description,
              one.allow,
              one.deny,
              one.scope,
              one.platforms,
              one.source()));
    }
    List<PermissionSet> sets = new ArrayList<>();
    for (TableParts one : parts.sets) {
      sets.add(new PermissionSet(one.identifier, one.description, one.names, one.source()));
    }
    return new PluginManifest(parts.identifier, parts.commands, permissions, sets);
  }

  static CommandScope scope(JsonReader in) {
    List<Json> allow = new ArrayList<>();
    List<Json> deny = new ArrayList<>();
    in.beginObject("a scope");
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      List<Json> values = name.equals("allow") ? allow : deny;
      in.beginArray();
      while (in.nextElement()) {
        values.add(in.readJson());
      }
    }
    return new CommandScope(allow, deny);
  }

  private static TableParts parts(JsonReader in) {
    TableParts parts = new TableParts();
    in.beginObject("a part of the table");
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      parts.read(name, in);
    }
    return parts;
  }

  private void read(String name, JsonReader in) {
    switch (name) {
      case "identifier", "plugin" -> identifier = in.readString();
      case "description" -> description = in.readString();
      case "local" -> local = in.readBoolean();
      case "remote" -> remote = texts(in);
      case "windows" -> windows = texts(in);
      case "webviews" -> webviews = texts(in);
      case "allow" -> allow = texts(in);
      case "deny" -> deny = texts(in);
      case "commands" -> commands = texts(in);
      case "names" -> names = texts(in);
      case "permissions" -> permissions = all(in);
      case "sets" -> sets = all(in);
      case "scope" -> scope = scope(in);
      case "platforms" -> platforms = platforms(in);
      case "file" -> file = in.readString();
      case "line" -> line = in.readInt();
      case "column" -> column = in.readInt();
      default -> throw in.invalid("a table has no \"" + name + "\"");
    }
  }

  private SourcePosition source() {
    return new SourcePosition(file, line, column);
  }

  private static List<String> texts(JsonReader in) {
    List<String> texts = new ArrayList<>();
    in.beginArray();
    while (in.nextElement()) {
      texts.add(in.readString());
    }
    return texts;
  }

  private static List<TableParts> all(JsonReader in) {
    List<TableParts> all = new ArrayList<>();
    in.beginArray();
    while (in.nextElement()) {
      all.add(parts(in));
    }
    return all;
  }

  private static Set<TargetPlatform> platforms(JsonReader in) {
    Set<TargetPlatform> platforms = EnumSet.noneOf(TargetPlatform.class);
    for (String text : texts(in)) {
      platforms.add(
          TargetPlatform.named(text)
              .orElseThrow(() -> new IllegalArgumentException("no platform " + text)));
    }
    return platforms;
  }
}
