package dev.elnath.permission;

import dev.elnath.internal.permission.CapabilityReader;
import dev.elnath.internal.permission.PermissionTables;
import dev.elnath.internal.permission.SourceFiles;
import dev.elnath.internal.permission.SourceFiles.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What an application's capabilities and permissions say together. Any thread.
///
/// The permissions of the core's plugins are always there:
///
///     Permissions permissions = Permissions.builder()
///         .capabilities(List.of(Path.of("capabilities")))
///         .debug(true)
///         .build();
///     Authority authority = permissions.authority();
public final class Permissions {
  private final PermissionTables tables;

  private Permissions(PermissionTables tables) {
    this.tables = tables;
  }

  /// Begins with the core's plugins and without any capability.
  public static Builder builder() {
    return new Builder();
  }

  /// Reads what [#toTable] has written, for Linux.
  ///
  /// @param debug whether a refusal says what would allow the call
  /// @throws PermissionException if it cannot be read
  public static Permissions ofTable(String table, boolean debug) {
    return new Permissions(PermissionTables.read(table, TargetPlatform.LINUX, debug));
  }

  /// All of this as lines of text: resolved once, when a program is built, and found at each of its
  /// starts, which reads the lines of those commands that are called.
  ///
  /// @throws PermissionException if a scope that the program made is no JSON
  public String toTable() {
    return tables.write();
  }

  /// Who decides about calls. It heeds what is added later.
  public Authority authority() {
    return tables.authority();
  }

  /// What all commands of a plugin together may touch (section 6.7), besides what a single command
  /// may.
  ///
  /// @param plugin the prefix of its permissions, such as `fs`
  /// @return the empty scope if nothing was said
  public CommandScope globalScope(String plugin) {
    return tables.globalScope(plugin);
  }

  /// Each command with the windows and pages that may run it, and the capability, permission and
  /// line that say so; for people.
  public String explain() {
    return explain("");
  }

  /// The same about one command, `plugin:fs|read`, or about those of one plugin, `fs`.
  ///
  /// @param name empty for everything
  public String explain(String name) {
    return tables.explain(name);
  }

  /// Adds a capability while the application runs. Calls that are decided from now on heed it.
  ///
  /// @throws PermissionException if it does not fit the permissions, or its identifier is taken;
  ///   nothing has changed then
  public void add(Capability capability) {
    tables.add(capability);
  }

  /// Gathers capabilities and permissions. Used by one thread.
  public static final class Builder {
    private final List<Capability> capabilities = new ArrayList<>();
    private final List<PluginManifest> manifests = new ArrayList<>();
    private final List<String> enabled = new ArrayList<>();
    private TargetPlatform platform = TargetPlatform.LINUX;
    private boolean debug;

    private Builder() {}

    /// Reads capability files, and all those under directories.
    ///
    /// @throws PermissionException if one cannot be read or understood
    public Builder capabilities(List<Path> filesAndDirectories) {
      for (SourceText file : SourceFiles.read(filesAndDirectories)) {
        capabilities(file.source(), file.text());
      }
      return this;
    }

    /// Reads the text of a capability file.
    ///
    /// @param source what messages call the text; JSON5 if it ends in `.json5`
    /// @throws PermissionException if it cannot be understood
    public Builder capabilities(String source, String text) {
      capabilities.addAll(CapabilityReader.parse(source, text));
      return this;
    }

    /// Takes a capability of the program.
    public Builder capability(Capability capability) {
      capabilities.add(capability);
      return this;
    }

    /// Lets only the named capabilities count (`app.security.capabilities`); those that are never
    /// named here are read and then ignored. Without a call all count.
    public Builder only(List<String> identifiers) {
      enabled.addAll(identifiers);
      return this;
    }

    /// Adds the permissions of a plugin, or those of the application. With the latter the
    /// application's own commands need a permission too.
    public Builder manifest(PluginManifest manifest) {
      manifests.add(manifest);
      return this;
    }

    /// Sets the platform that counts; Linux without a call.
    public Builder platform(TargetPlatform target) {
      platform = target;
      return this;
    }

    /// Sets whether a refusal says what would allow the call besides why it was refused, and to
    /// pages from elsewhere too. Off without a call: they learn only that the command is not
    /// allowed.
    public Builder debug(boolean on) {
      debug = on;
      return this;
    }

    /// Puts all of it together.
    ///
    /// @throws PermissionException that tells everything that does not fit
    public Permissions build() {
      return new Permissions(
          PermissionTables.resolve(manifests, capabilities, enabled, platform, debug));
    }
  }
}
