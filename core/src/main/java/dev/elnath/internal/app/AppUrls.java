package dev.elnath.internal.app;

import dev.elnath.config.Config;
import dev.elnath.internal.asset.AppProtocol;
import dev.elnath.permission.Origin;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an application's addresses mean: where a window's `url` leads, and which pages are its own
/// (section 6.6).
final class AppUrls {
  private final Optional<URI> devUrl;

  AppUrls(Config config, boolean debug) {
    this.devUrl = debug ? config.build().devUrl() : Optional.empty();
  }

  /// The complete URL of a window's `url` (section 6.2).
  String resolve(String url) {
    if (hasScheme(url)) {
      return url;
    }
    String base = devUrl.map(URI::toString).orElse(AppProtocol.ORIGIN);
    String root = base.endsWith("/") ? base : base + "/";
    String path = url.startsWith("/") ? url.substring(1) : url;
    return path.equals("index.html") ? root : root + path;
  }

  /// The origins of the application's own pages.
  List<String> ownOrigins() {
    List<String> origins = new ArrayList<>();
    origins.add(AppProtocol.ORIGIN);
    devUrl.ifPresent(url -> origins.add(url.getScheme() + "://" + url.getRawAuthority()));
    return origins;
  }

  /// The origin of the application's own pages, as the header `Origin` has it.
  String ownOrigin() {
    return devUrl
        .map(address -> address.getScheme() + "://" + address.getRawAuthority())
        .orElse(AppProtocol.ORIGIN);
  }

  Origin originOf(String url) {
    try {
      URI page = new URI(url);
      boolean own =
          AppProtocol.SCHEME.equals(page.getScheme()) && "localhost".equals(page.getRawAuthority());
      boolean dev = devUrl.filter(address -> sameOrigin(address, page)).isPresent();
      return own || dev ? Origin.LOCAL : new Origin.Remote(url);
    } catch (URISyntaxException notAnAddress) {
      return new Origin.Remote(url);
    }
  }

  private static boolean sameOrigin(URI one, URI other) {
    return one.getScheme().equals(other.getScheme())
        && one.getRawAuthority().equals(other.getRawAuthority());
  }

  private static boolean hasScheme(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
