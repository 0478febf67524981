package dev.elnath.internal.builtin;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.window.Webview;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The plugin `app` (section 3.2).
@Naming(commands = Naming.Case.SNAKE)
final class AppPlugin {
  /// The version of the contract that pages are told, since they compare it with what they need.
  private static final String CONTRACT_VERSION = "2.12.5";

  private static final String NO_VERSION = "0.0.0";

  private final boolean appImage;

  /// @param appImage whether the program runs from an AppImage
  AppPlugin(boolean appImage) {
    this.appImage = appImage;
  }

  /// The bundles that a program can run from, on Linux.
  enum BundleType {
    DEB,
    RPM,
    APPIMAGE
  }

  @Command
  String version(App app) {
    return app.config().version().orElse(NO_VERSION);
  }

  @Command
  String name(App app) {
    return app.config().displayName();
  }

  @Command
  String tauriVersion() {
    return CONTRACT_VERSION;
  }

  @Command
  String identifier(App app) {
    return app.config().identifier();
  }

  /// What the launcher in a bundle says by the system property `elnath.bundle`.
  @Command
  Optional<String> bundleType() {
    return Optional.ofNullable(System.getProperty("elnath.bundle"))
        .map(text -> BundleType.valueOf(text.toUpperCase(Locale.ROOT)))
        .or(() -> appImage ? Optional.of(BundleType.APPIMAGE) : Optional.empty())
        .map(type -> type.name().toLowerCase(Locale.ROOT));
  }

  @Command
  boolean supportsMultipleWindows() {
    return true;
  }

  /// The id of the image, which the page may close.
  @Command
  Optional<Long> defaultWindowIcon(Webview webview, App app) {
    return app.defaultWindowIcon().map(icon -> icon.giveTo(webview));
  }

  @Command
  void setAppTheme(Optional<Theme> theme, App app) {
    app.setTheme(theme);
  }

  /// Only macOS can show and hide a program as a whole; elsewhere this does nothing, as the
  /// contract has it. So it is with the dock and with data stores below.
  @Command
  void appShow() {}

  @Command
  void appHide() {}

  @Command
  void setDockVisibility(boolean visible) {}

  @Command
  List<List<Integer>> fetchDataStoreIdentifiers() {
    return List.of();
  }

  @Command
  void removeDataStore(List<Integer> uuid) {}

  @Command
  void exit(int code, App app) {
    app.exit(code);
  }
}
