package dev.elnath.internal.app;

import dev.elnath.asset.Assets;
import dev.elnath.command.Headers.Header;
import dev.elnath.config.BuildConfig;
import dev.elnath.config.Config;
import dev.elnath.config.Csp;
import dev.elnath.config.SecurityConfig;
import dev.elnath.internal.asset.AppProtocol;
import dev.elnath.internal.asset.ContentPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the files of an application's pages are.
final class AppFiles {
  private AppFiles() {}

  /// @param isolation the origin of the isolation application
  static AppProtocol protocol(AppSettings settings, Optional<String> isolation) {
    Config config = settings.config();
    Assets assets =
        settings
            .assets()
            .or(() -> frontendDirectory(config).map(Assets::directory))
            .orElse(_ -> Optional.empty());
    return new AppProtocol(assets, policy(settings, isolation), headers(config));
  }

  private static Optional<ContentPolicy> policy(AppSettings settings, Optional<String> isolation) {
    SecurityConfig security = settings.config().app().security();
    Optional<Csp> development = settings.debug() ? security.devCsp() : Optional.empty();
    return development
        .or(security::csp)
        .map(csp ->
            new ContentPolicy(csp, security.dangerousDisableAssetCspModification(), isolation));
  }

  private static Optional<Path> frontendDirectory(Config config) {
    return config
        .build()
        .frontendDist()
        .flatMap(dist ->
            dist instanceof BuildConfig.FrontendDist.Directory directory
                ? Optional.of(Path.of(directory.path()))
                : Optional.empty());
  }

  private static List<Header> headers(Config config) {
    return config.app().security().headers().entrySet().stream()
        .map(entry -> new Header(entry.getKey(), entry.getValue()))
        .toList();
  }
}
