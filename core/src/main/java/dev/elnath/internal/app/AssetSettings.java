package dev.elnath.internal.app;

import dev.elnath.config.Config;
import dev.elnath.internal.asset.AssetProtocol;
import dev.elnath.internal.asset.FileScope;
import dev.elnath.internal.asset.ScopeVariables;
import dev.elnath.internal.protocol.ProtocolScheme;
import dev.elnath.path.Directories;
import dev.elnath.platform.SchemeHandler;
import java.util.LinkedHashMap;
import java.util.Map;

/// The schemes by which pages load what is not part of the application.
final class AssetSettings {
  private AssetSettings() {}

  /// @throws IllegalArgumentException naming the pattern that cannot be read
  static FileScope scope(Config config, Directories directories) {
    return FileScope.of(
        config.app().security().assetProtocol().scope(),
        "app.security.assetProtocol.scope",
        ScopeVariables.of(directories));
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
}
