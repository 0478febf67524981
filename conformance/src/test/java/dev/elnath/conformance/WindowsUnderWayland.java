package dev.elnath.conformance;

import dev.elnath.app.AppBuilder;
import dev.elnath.app.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// The commands and events of windows, web views, menus and tray icons in a program that Weston
/// shows, which `WaylandTest` starts, and what the compositor sees of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WindowsUnderWayland extends SuiteTest {
  private @Nullable Launcher launcher;
  private @Nullable TrayDesktop tray;
  private @Nullable Tools tools;
  private final Proofs proofs = new Proofs();

  WindowsUnderWayland() {
    super("wayland", List.of(PagePackage.OFFICIAL), Transport.SCHEME);
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

  @Override
  @TestFactory
  List<DynamicTest> everyCheckOfThePagePasses() throws Exception {
    List<DynamicTest> tests = new ArrayList<>(super.everyCheckOfThePagePasses());
    tests.add(
        DynamicTest.dynamicTest("what is proven", () -> proofs.compare(Proofs.UNDER_WAYLAND)));
    return tests;
  }
}
