package dev.elnath.internal.app;

import dev.elnath.asset.Assets;
import dev.elnath.config.SecurityConfig.Pattern;
import dev.elnath.internal.asset.IsolationProtocol;
import dev.elnath.internal.ipc.Isolation;
import dev.elnath.platform.SchemeHandler;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The application through which pages call where the configuration says so (section 6.8), under a
/// scheme and with a key that are new with every run.
///
/// @param pages the origins of the pages that it serves
record IsolationApplication(Isolation isolation, String scheme, List<String> pages, Assets assets) {
  private static final int SCHEME_BYTES = 16;

  static Optional<IsolationApplication> of(AppSettings settings, List<String> pages) {
    if (settings.config().app().security().pattern() instanceof Pattern.Isolation(String files)) {
      return Optional.of(
          new IsolationApplication(
              Isolation.random(),
              newScheme(),
              pages,
              settings.isolation().orElseGet(() -> Assets.directory(Path.of(files)))));
    }
    return Optional.empty();
  }

  String origin() {
    return scheme + "://localhost";
  }

  SchemeHandler protocol() {
    return new IsolationProtocol(
        assets, scheme, pages, RuntimeScript.isolation(isolation.keyText(), pages));
  }

  private static String newScheme() {
    byte[] random = new byte[SCHEME_BYTES];
    new SecureRandom().nextBytes(random);
    return "isolation-" + HexFormat.of().formatHex(random);
  }
}
