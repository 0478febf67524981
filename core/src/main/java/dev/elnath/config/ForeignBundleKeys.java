package dev.elnath.config;

import java.util.List;
import java.util.function.Consumer;

/// Checks the keys of packages that Elnath does not make, so that a mistake in them is found here
/// too and a file can serve several systems.
final class ForeignBundleKeys {
  private static final long MOST = 0xffff_ffffL;

  private ForeignBundleKeys() {}

  static void check(ObjectReader in) {
    section(in, "windows", ForeignBundleKeys::windows);
    section(in, "macOS", ForeignBundleKeys::macOs);
    section(in, "iOS", ForeignBundleKeys::ios);
    section(in, "android", ForeignBundleKeys::android);
  }

  static void appImage(ObjectReader in) {
    in.flag("bundleMediaFramework", false);
    files(in);
  }

  static void rpm(ObjectReader in) {
    lists(in, "depends", "recommends", "provides", "conflicts", "obsoletes");
    in.text("release", "1");
    in.whole("epoch", 0, MOST, 0);
    files(in);
    texts(in, "desktopTemplate", "preInstallScript", "postInstallScript");
    texts(in, "preRemoveScript", "postRemoveScript");
    in.check(
        "compression",
        compression -> {
          choice(compression, "type", "gzip", "zstd", "xz", "bzip2", "none");
          compression.whole("level", Integer.MIN_VALUE, MOST, 0);
        });
  }

  private static void windows(ObjectReader in) {
    texts(in, "digestAlgorithm", "certificateThumbprint", "timestampUrl");
    in.flag("tsp", false);
    section(
        in,
        "webviewInstallMode",
        mode -> {
          choice(
              mode,
              "type",
              "skip",
              "downloadBootstrapper",
              "embedBootstrapper",
              "offlineInstaller",
              "fixedRuntime");
          mode.flag("silent", true);
          mode.text("path");
        });
    in.flag("allowDowngrades", true);
    in.text("minimumWebview2Version");
    in.check("wix", ForeignBundleKeys::wix);
    in.check("nsis", ForeignBundleKeys::nsis);
    in.value("signCommand").ifPresent(ForeignBundleKeys::signCommand);
    in.flag("bundleVCRuntime", false);
  }

  private static void wix(ObjectReader in) {
    texts(in, "version", "upgradeCode", "template", "bannerPath", "dialogImagePath");
    in.find("language").ifPresent(ForeignBundleKeys::wixLanguage);
    lists(in, "fragmentPaths", "componentGroupRefs", "componentRefs", "featureGroupRefs");
    lists(in, "featureRefs", "mergeRefs");
    in.flag("enableElevatedUpdateTask", false);
    in.flag("fipsCompliant", false);
  }

  private static void wixLanguage(Value value) {
    switch (value.kind()) {
      case TEXT -> {}
      case LIST -> value.texts();
      case OBJECT ->
          value.entries().values().forEach(each -> each.check(in -> in.text("localePath")));
      default -> value.wrong("a string, a list or an object");
    }
  }

  private static void nsis(ObjectReader in) {
    texts(in, "template", "headerImage", "sidebarImage", "installerIcon", "uninstallerIcon");
    texts(in, "uninstallerHeaderImage", "startMenuFolder", "installerHooks");
    in.text("minimumWebview2Version");
    in.find("installMode")
        .ifPresent(it -> it.choice(Value.choices(List.of("currentUser", "perMachine", "both"))));
    in.find("compression")
        .ifPresent(it -> it.choice(Value.choices(List.of("zlib", "bzip2", "lzma", "none"))));
    in.texts("languages");
    in.textEntries("customLanguageFiles");
    in.flag("displayLanguageSelector", false);
  }

  private static void signCommand(Value value) {
    switch (value.kind()) {
      case TEXT -> {}
      case OBJECT ->
          value.check(in -> {
            in.requiredText("cmd");
            in.required("args").ifPresent(Value::texts);
          });
      default -> value.wrong("a string or an object");
    }
  }

  private static void macOs(ObjectReader in) {
    in.texts("frameworks");
    files(in);
    texts(in, "bundleVersion", "bundleName", "minimumSystemVersion", "exceptionDomain");
    texts(in, "signingIdentity", "providerShortName", "entitlements", "infoPlist");
    in.flag("hardenedRuntime", true);
    section(in, "dmg", ForeignBundleKeys::dmg);
  }

  private static void dmg(ObjectReader in) {
    in.text("background");
    in.check("windowPosition", point -> wholes(point, "x", "y"));
    section(in, "windowSize", size -> wholes(size, "width", "height"));
    section(in, "appPosition", point -> wholes(point, "x", "y"));
    section(in, "applicationFolderPosition", point -> wholes(point, "x", "y"));
  }

  private static void ios(ObjectReader in) {
    texts(in, "template", "developmentTeam", "bundleVersion", "infoPlist");
    in.texts("frameworks");
    in.text("minimumSystemVersion", "");
  }

  private static void android(ObjectReader in) {
    in.whole("minSdkVersion", 0, MOST, 0);
    in.value("versionCode").ifPresent(code -> code.whole(1, 2_100_000_000));
    in.flag("autoIncrementVersionCode", false);
    in.text("debugApplicationIdSuffix");
  }

  private static void section(ObjectReader in, String name, Consumer<ObjectReader> read) {
    in.find(name).ifPresent(value -> value.check(read));
  }

  private static void choice(ObjectReader in, String name, String... choices) {
    in.required(name).ifPresent(value -> value.choice(Value.choices(List.of(choices))));
  }

  private static void files(ObjectReader in) {
    in.find("files").ifPresent(Value::textEntries);
  }

  private static void wholes(ObjectReader in, String... names) {
    for (String name : names) {
      in.required(name).ifPresent(value -> value.whole(0, MOST));
    }
  }

  private static void texts(ObjectReader in, String... names) {
    for (String name : names) {
      in.text(name);
    }
  }

  private static void lists(ObjectReader in, String... names) {
    for (String name : names) {
      in.texts(name);
    }
  }
}
