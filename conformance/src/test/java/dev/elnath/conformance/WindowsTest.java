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

/// The commands and events of windows and web views, under a window manager, and what others see of
/// them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WindowsTest extends SuiteTest {
  private @Nullable WindowManager manager;
  private @Nullable Launcher launcher;
  private final Proofs proofs = new Proofs();

  WindowsTest() {
    super("windows", List.of(PagePackage.OFFICIAL), Transport.SCHEME);
  }

  @BeforeAll
  void startDesktop() throws Exception {
    manager = WindowManager.start();
    launcher = Launcher.start();
  }

  @AfterAll
  void stopDesktop() {
    if (launcher != null) {
      launcher.close();
    }
    if (manager != null) {
      manager.close();
    }
  }

  @Override
  AppBuilder withCommands(AppBuilder app) {
    return app.commands(
        new DesktopCommands(Objects.requireNonNull(manager)),
        Objects.requireNonNull(launcher),
        new Reloading(),
        proofs);
  }

  @Override
  @TestFactory
  List<DynamicTest> everyCheckOfThePagePasses() throws Exception {
    List<DynamicTest> tests = new ArrayList<>(super.everyCheckOfThePagePasses());
    tests.add(DynamicTest.dynamicTest("what is proven", () -> proofs.compare("windows")));
    return tests;
  }
}
