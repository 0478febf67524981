package dev.elnath.internal.app;

import dev.elnath.config.BuildConfig;
import dev.elnath.config.Config;
import dev.elnath.internal.asset.AppProtocol;
import dev.elnath.internal.permission.Origins;
import dev.elnath.permission.Origin;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What an application's addresses mean: where a window's `url` leads, and which pages are its own
/// (section 6.6).
final class AppUrls {
  private final Optional<URI> server;
  private final Origins origins;

  /// @param protocols the schemes that the application serves itself
  AppUrls(Config config, Set<String> protocols, boolean debug) {
    Optional<URI> devUrl = debug ? config.build().devUrl() : Optional.empty();
    this.server = devUrl.or(() -> frontendServer(config));
    this.origins =
        Origins.of(
            Stream.of(devUrl, frontendServer(config))
                .flatMap(Optional::stream)
                .map(URI::toString)
                .toList(),
            protocols);
  }

  /// The complete URL of a window's `url` (section 6.2).
  String resolve(String url) {
    if (hasScheme(url)) {
      return url;
    }
    String base = server.map(URI::toString).orElse(AppProtocol.ORIGIN);
    String root = base.endsWith("/") ? base : base + "/";
    String path = url.startsWith("/") ? url.substring(1) : url;
    return path.equals("index.html") ? root : root + path;
  }

  /// The origins of the application's own pages.
  List<String> ownOrigins() {
    List<String> own = new ArrayList<>();
    own.add(AppProtocol.ORIGIN);
    server.ifPresent(url -> own.add(url.getScheme() + "://" + url.getRawAuthority()));
    return own;
  }

  /// The origin of the application's own pages, as the header `Origin` has it.
  String ownOrigin() {
    return server
        .map(address -> address.getScheme() + "://" + address.getRawAuthority())
        .orElse(AppProtocol.ORIGIN);
  }

  Origin originOf(String url) {
    return origins.classify(url);
  }

  private static Optional<URI> frontendServer(Config config) {
    return config
        .build()
        .frontendDist()
        .flatMap(dist ->
            dist instanceof BuildConfig.FrontendDist.Remote(URI url)
                ? Optional.of(url)
                : Optional.empty());
  }

  private static boolean hasScheme(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
