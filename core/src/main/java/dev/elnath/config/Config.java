package dev.elnath.config;

import dev.elnath.codec.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An application's configuration, as `tauri.conf.json` and its Linux overlay state it. Immutable;
/// any thread may use it. `docs/reference/configuration.md` lists every key.
///
/// @param identifier the application's id and the name of its directories; safe as one path segment
/// @param productName the application's name for people
/// @param mainBinaryName what the launcher is to be called
/// @param version a semantic version; a path to a `package.json` has been followed already
/// @param plugins what each plugin is configured with, by the plugin's name; without `elnath`,
///   which is read as `limits` and `sandbox`
/// @param limits the framework's own bounds
/// @param sandbox whether web processes run in a sandbox
/// @param capabilityFiles those in the folder `capabilities` beside the file; of a resource, which
///   cannot be listed, those that `app.security.capabilities` names or else `default`
/// @param permissionFiles those in the folder `permissions` beside the file, which declare the
///   application's own permissions; of a resource, the one called `default`
/// @param permissionTable what the build made of capabilities and permissions: the resource
///   `elnath.permissions` beside the configuration. A file has none
/// @param warnings what is doubtful but not wrong, for the caller to log
public record Config(
    String identifier,
    Optional<String> productName,
    Optional<String> mainBinaryName,
    Optional<String> version,
    AppConfig app,
    BuildConfig build,
    BundleConfig bundle,
    Map<String, Json> plugins,
    Limits limits,
    SandboxMode sandbox,
    List<CapabilityFile> capabilityFiles,
    List<CapabilityFile> permissionFiles,
    Optional<String> permissionTable,
    List<ConfigProblem> warnings) {

  /// Reads a file and, where there is one, merges the overlay `tauri.linux.conf.json` beside it.
  ///
  /// @param file named `tauri.conf.json`, or with `.json5` for JSON5
  /// @throws ConfigException if it cannot be read or anything in it is wrong
  public static Config read(Path file) {
    return ConfigFiles.read(file);
  }

  /// Reads a resource of a program and, where there is one, the overlay beside it:
  /// `Config.load("/tauri.conf.json", Main.class::getResourceAsStream)`.
  ///
  /// @param name of the resource
  /// @param resources opens it, and its neighbours by their names in the same directory
  /// @throws ConfigException if it cannot be read or anything in it is wrong
  public static Config load(String name, ResourceOpener resources) {
    return ConfigFiles.load(name, resources);
  }

  /// Reads a text, which has no overlay and whose version cannot be a path.
  ///
  /// @throws ConfigException if anything in it is wrong
  public static Config parse(String json) {
    return ConfigFiles.parse(json);
  }

  Config withPermissions(
      List<CapabilityFile> capabilities, List<CapabilityFile> permissions, Optional<String> table) {
    return new Config(
        identifier,
        productName,
        mainBinaryName,
        version,
        app,
        build,
        bundle,
        plugins,
        limits,
        sandbox,
        capabilities,
        permissions,
        table,
        warnings);
  }

  /// This configuration with the files of the folders `capabilities` and `permissions` beside a
  /// file, whatever it had before; for a build, which can list them. Those folders that are not
  /// there change nothing.
  ///
  /// @throws dev.elnath.permission.PermissionException if one cannot be read
  public Config withFilesBeside(Path file) {
    return withPermissions(
        CapabilityFiles.below(file, CapabilityFiles.CAPABILITIES, capabilityFiles),
        CapabilityFiles.below(file, CapabilityFiles.PERMISSIONS, permissionFiles),
        Optional.empty());
  }

  /// The name for people: `productName`, or the identifier where that is not set.
  public String displayName() {
    return productName.orElse(identifier);
  }
}
