package dev.elnath.internal.menu;

import dev.elnath.config.Config;
import dev.elnath.menu.AboutMetadata;
import dev.elnath.menu.Menu;
import dev.elnath.menu.PredefinedAction;
import dev.elnath.menu.PredefinedAction.Simple;
import dev.elnath.menu.PredefinedMenuItem;
import dev.elnath.menu.Submenu;
import java.util.Optional;

/// The menu that programs have on Linux when they ask for the usual one (section 3.9).
public final class DefaultMenu {
  private DefaultMenu() {}

  /// Makes it.
  public static Menu of(Config config) {
    return Menu.of(
        Submenu.of(
            "&Edit",
            PredefinedMenuItem.of(Simple.UNDO),
            PredefinedMenuItem.of(Simple.REDO),
            PredefinedMenuItem.separator(),
            PredefinedMenuItem.of(Simple.CUT),
            PredefinedMenuItem.of(Simple.COPY),
            PredefinedMenuItem.of(Simple.PASTE),
            PredefinedMenuItem.of(Simple.SELECT_ALL)),
        Submenu.of(
            "&Window",
            PredefinedMenuItem.of(Simple.MINIMIZE),
            PredefinedMenuItem.of(Simple.MAXIMIZE),
            PredefinedMenuItem.of(Simple.CLOSE_WINDOW)),
        Submenu.of("&Help", PredefinedMenuItem.of(new PredefinedAction.About(about(config)))));
  }

  private static AboutMetadata about(Config config) {
    return new AboutMetadata(
        Optional.of(config.displayName()),
        config.version(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
