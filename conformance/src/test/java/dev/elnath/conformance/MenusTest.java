package dev.elnath.conformance;

import dev.elnath.app.AppBuilder;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// The commands of menus and tray icons, under a window manager and in a tray, and what others see
/// them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MenusTest extends ProvingSuiteTest {
  private @Nullable WindowManager manager;
  private @Nullable TrayDesktop tray;

  MenusTest() {
    super("menus");
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
}
