package dev.elnath.conformance;

import dev.elnath.app.AppBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// The commands and events of windows, web views, menus and tray icons in a program that Weston
/// shows, which `WaylandTest` starts, and what the compositor sees of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WindowsUnderWayland extends ProvingSuiteTest {
  private @Nullable Launcher launcher;
  private @Nullable TrayDesktop tray;
  private @Nullable Tools tools;

  WindowsUnderWayland() {
    super(Proofs.UNDER_WAYLAND);
  }

  @BeforeAll
  void startDesktop() throws Exception {
    Tools started = Tools.start();
    tools = started;
    launcher = Launcher.start();
    tray = new TrayDesktop(started);
  }

  @AfterAll
  void stopDesktop() throws Exception {
    if (tray != null) {
      tray.close();
    }
    if (launcher != null) {
      launcher.close();
    }
    if (tools != null) {
      tools.close();
    }
  }

  @Override
  AppBuilder withCommands(AppBuilder app) {
    return app.commands(
        new WestonDesktop(Objects.requireNonNull(tools)),
        Objects.requireNonNull(launcher),
        Objects.requireNonNull(tray),
        new Reloading(),
        proofs);
  }
}
