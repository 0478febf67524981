package dev.elnath.conformance;

import dev.elnath.app.AppBuilder;
import dev.elnath.app.Transport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// The commands of menus and tray icons, under a window manager and in a tray, and what others see
/// them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MenusTest extends SuiteTest {
  private @Nullable WindowManager manager;
  private @Nullable TrayDesktop tray;
  private final Proofs proofs = new Proofs();

  MenusTest() {
    super("menus", List.of(PagePackage.OFFICIAL), Transport.SCHEME);
  }

  @BeforeAll
  void startDesktop() throws Exception {
    WindowManager started = WindowManager.start();
    manager = started;
    tray = new TrayDesktop(started.tools());
  }

  @AfterAll
  void stopDesktop() throws IOException {
    if (tray != null) {
      tray.close();
    }
    if (manager != null) {
      manager.close();
    }
  }

  @Override
  AppBuilder withCommands(AppBuilder app) {
    return app.commands(
        new DesktopCommands(Objects.requireNonNull(manager)), Objects.requireNonNull(tray), proofs);
  }

  @Override
  @TestFactory
  List<DynamicTest> everyCheckOfThePagePasses() throws Exception {
    List<DynamicTest> tests = new ArrayList<>(super.everyCheckOfThePagePasses());
    tests.add(DynamicTest.dynamicTest("what is proven", () -> proofs.compare("menus")));
    return tests;
  }
}
