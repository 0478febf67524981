package dev.elnath.config;

import dev.elnath.config.AppDirectories.Each;
import dev.elnath.config.AppDirectories.Root;
import java.util.List;
import java.util.Optional;

/// Reads the key `app`, but for its windows and its security.
final class AppReader {
  private AppReader() {}

  static AppConfig app(ObjectReader in) {
    in.flag("macOSPrivateApi", false);
    return new AppConfig(
        in.find("windows").map(WindowReader::windows).orElseGet(List::of),
        in.flag("withGlobalTauri", false),
        in.flag("enableGTKAppId", false),
        in.object("trayIcon", AppReader::trayIcon),
        in.value("appDirectoriesOverride").flatMap(AppReader::directories),
        in.section("security", SecurityReader::security));
  }

  private static TrayIconConfig trayIcon(ObjectReader in) {
    return new TrayIconConfig(
        in.text("id"),
        in.requiredText("iconPath"),
        in.flag("iconAsTemplate", false),
        in.flag("showMenuOnLeftClick", menuOnLeftClick(in)),
        in.text("title"),
        in.text("tooltip"));
  }

  private static boolean menuOnLeftClick(ObjectReader in) {
    Optional<Value> older = in.find("menuOnLeftClick");
    older.ifPresent(value -> value.warn("the older name of showMenuOnLeftClick; use that"));
    return older.flatMap(Value::flag).orElse(true);
  }

  private static Optional<AppDirectories> directories(Value value) {
    return switch (value.kind()) {
      case TEXT -> value.text().map(Root::new);
      case OBJECT -> value.object(AppReader::eachDirectory);
      default -> value.wrong("a string or an object");
    };
  }

  private static AppDirectories eachDirectory(ObjectReader in) {
    return new Each(
        in.text("config"), in.text("data"), in.text("localData"), in.text("cache"), in.text("log"));
  }
}
