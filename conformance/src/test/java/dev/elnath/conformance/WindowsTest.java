package dev.elnath.conformance;

import dev.elnath.app.AppBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// The commands and events of windows and web views, under a window manager, and what others see of
/// them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WindowsTest extends ProvingSuiteTest {
  private @Nullable WindowManager manager;
  private @Nullable Launcher launcher;

  WindowsTest() {
    super("windows");
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
}
