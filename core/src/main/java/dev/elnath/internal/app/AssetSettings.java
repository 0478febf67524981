package dev.elnath.internal.app;

import dev.elnath.config.Config;
import dev.elnath.internal.asset.AssetProtocol;
import dev.elnath.internal.asset.FileScope;
import dev.elnath.internal.protocol.ProtocolScheme;
import dev.elnath.platform.SchemeHandler;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The schemes by which pages load what is not part of the application.
final class AssetSettings {
  private AssetSettings() {}

  /// @throws IllegalArgumentException naming the pattern that cannot be read
  static FileScope scope(Config config) {
    return FileScope.of(
        config.app().security().assetProtocol().scope(),
        "app.security.assetProtocol.scope",
        name -> variable(config, name));
  }

  static Map<String, SchemeHandler> schemes(AppSettings settings, FileScope scope, String origin) {
    Map<String, SchemeHandler> schemes = new LinkedHashMap<>();
    if (settings.config().app().security().assetProtocol().enable()) {
      schemes.put(AssetProtocol.SCHEME, new AssetProtocol(scope, origin));
    }
    settings
        .protocols()
        .forEach((scheme, handler) -> schemes.put(scheme, new ProtocolScheme(scheme, handler)));
    return schemes;
  }

  private static Optional<Path> variable(Config config, String name) {
    return switch (name) {
      case "$HOME" -> Optional.of(Path.of(System.getProperty("user.home")));
      case "$TEMP" -> Optional.of(Path.of(System.getProperty("java.io.tmpdir")));
      case "$APPDATA", "$APPLOCALDATA" -> Optional.of(AppFiles.dataDirectory(config));
      case "$APPCACHE" -> Optional.of(AppFiles.cacheDirectory(config));
      default -> throw new IllegalArgumentException("there is no variable " + name);
    };
  }
}
