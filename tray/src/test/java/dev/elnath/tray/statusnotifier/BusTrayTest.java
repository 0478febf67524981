package dev.elnath.tray.statusnotifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.image.Image;
import dev.elnath.menu.CheckMenuItem;
import dev.elnath.menu.Menu;
import dev.elnath.menu.MenuEntry;
import dev.elnath.menu.MenuIcon;
import dev.elnath.menu.MenuItem;
import dev.elnath.menu.NativeIcon;
import dev.elnath.menu.PredefinedMenuItem;
import dev.elnath.menu.Submenu;
import dev.elnath.platform.PlatformException;
import dev.elnath.tray.TrayEvent;
import dev.elnath.tray.TrayIcon;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A tray icon on a bus of the test's own, looked at with `gdbus`, which is not ours.
@Timeout(120)
final class BusTrayTest {
  private static final String ITEM = "/StatusNotifierItem";
  private static final String GET = "org.freedesktop.DBus.Properties.Get";
  private static final String LAYOUT = "com.canonical.dbusmenu.GetLayout";

  private final BlockingQueue<MenuEntry> chosen = new LinkedBlockingQueue<>();
  private SessionBus bus;

  @BeforeEach
  void startBus() throws IOException {
    bus = SessionBus.start();
  }

  @AfterEach
  void stopBus() {
    bus.close();
  }

  @Test
  void anIconGoesIntoTheTrayWithItsPicture() throws Exception {
    byte[] pixel = {(byte) 0x11, (byte) 0x22, (byte) 0x33, (byte) 0x44};
    TrayIcon icon = new TrayIcon("one").setIcon(new Image(pixel, 1, 1)).setTooltip("Hello");
    try (FakeWatcher watcher = new FakeWatcher(bus.address());
        BusTray _ = show(icon)) {
      String name = watcher.next();
      assertThat(property(name, "Id")).isEqualTo("(<'test.app.one'>,)");
      assertThat(property(name, "Status")).isEqualTo("(<'Active'>,)");
      assertThat(property(name, "IconPixmap"))
          .isEqualTo("(<[(1, 1, [byte 0x44, 0x11, 0x22, 0x33])]>,)");
      assertThat(property(name, "ToolTip")).contains("'Hello'");
      assertThat(property(name, "Menu")).isEqualTo("(<objectpath '/NO_DBUSMENU'>,)");
      icon.setVisible(false);
      assertThat(property(name, "Status")).isEqualTo("(<'Passive'>,)");
    }
  }

  @Test
  void aMenuIsToldWithItsEntriesOfEveryKind() throws Exception {
    MenuItem open = MenuItem.named("_Open && &close").accelerator("CmdOrCtrl+O").build();
    CheckMenuItem check = MenuItem.named("Wrap").enabled(false).buildCheck(true);
    Submenu more =
        Submenu.of(
            "More",
            MenuItem.named("Home").buildIcon(new MenuIcon.Native(NativeIcon.HOME)),
            MenuItem.named("Dot").buildIcon(new MenuIcon.Picture(new Image(new byte[4], 1, 1))));
    TrayIcon icon =
        new TrayIcon("one").setMenu(Menu.of(open, PredefinedMenuItem.separator(), check, more));
    try (FakeWatcher watcher = new FakeWatcher(bus.address());
        BusTray _ = show(icon)) {
      String layout = layout(watcher.next(), 1);
      assertThat(layout)
          .contains("'label': <'__Open & _close'>")
          .contains("'shortcut': <[['Control', 'o']]>")
          .contains("'type': <'separator'>")
          .contains("'toggle-state': <1>")
          .contains("'enabled': <false>")
          .contains("'children-display': <'submenu'>")
          .contains("'icon-name': <'go-home'>")
          .contains("'icon-data': <[byte 0x89, 0x50, 0x4e, 0x47");
    }
  }

  @Test
  void choosingAnEntryTellsWhich() throws Exception {
    MenuItem first = MenuItem.named("First").build();
    MenuItem second = MenuItem.named("Second").build();
    MenuItem disabled = MenuItem.named("Disabled").enabled(false).build();
    TrayIcon icon = new TrayIcon("one").setMenu(Menu.of(first, disabled, second));
    try (FakeWatcher watcher = new FakeWatcher(bus.address());
        BusTray _ = show(icon)) {
      String name = watcher.next();
      click(name, 1, 2);
      click(name, 1, 3);
      assertThat(chosen.poll(30, TimeUnit.SECONDS)).isSameAs(second);
    }
  }

  @Test
  void aChangedMenuKeepsTheNumbersOfWhatStays() throws Exception {
    MenuItem first = MenuItem.named("First").build();
    MenuItem second = MenuItem.named("Second").build();
    Menu menu = Menu.of(first, second);
    TrayIcon icon = new TrayIcon("one").setMenu(menu);
    try (FakeWatcher watcher = new FakeWatcher(bus.address());
        BusTray _ = show(icon)) {
      String name = watcher.next();
      menu.remove(first);
      menu.append(MenuItem.named("Third").build());
      second.setText("Changed");
      assertThat(layout(name, 1))
          .doesNotContain("First")
          .contains("(2, {")
          .contains("'label': <'Changed'>")
          .contains("(3, {")
          .contains("'label': <'Third'>");
    }
  }

  @Test
  void changesAreSignalledToTheDesktop() throws Exception {
    MenuItem entry = MenuItem.named("Entry").build();
    Menu menu = Menu.of(entry);
    TrayIcon icon = new TrayIcon("one").setMenu(menu);
    BlockingQueue<String> signals = new LinkedBlockingQueue<>();
    try (FakeWatcher watcher = new FakeWatcher(bus.address());
        BusTray _ = show(icon);
        DBusConnection desktop =
            DBusConnectionBuilder.forAddress(bus.address()).withShared(false).build()) {
      watcher.next();
      desktop.addSigHandler(DbusMenu.ItemsPropertiesUpdated.class, it -> signals.add("properties"));
      desktop.addSigHandler(DbusMenu.LayoutUpdated.class, it -> signals.add("layout"));
      desktop.addSigHandler(StatusNotifierItem.NewIcon.class, it -> signals.add("icon"));
      desktop.addSigHandler(StatusNotifierItem.NewStatus.class, it -> signals.add("status"));
      desktop.addSigHandler(StatusNotifierItem.NewMenu.class, it -> signals.add("menu"));
      entry.setText("Changed");
      assertThat(signals.poll(30, TimeUnit.SECONDS)).isEqualTo("properties");
      menu.append(PredefinedMenuItem.separator());
      assertThat(signals.poll(30, TimeUnit.SECONDS)).isEqualTo("layout");
      icon.setIcon(null);
      assertThat(signals.poll(30, TimeUnit.SECONDS)).isEqualTo("icon");
      icon.setVisible(false);
      assertThat(signals.poll(30, TimeUnit.SECONDS)).isEqualTo("status");
      icon.setMenu(null);
      assertThat(signals.poll(30, TimeUnit.SECONDS)).isEqualTo("menu");
    }
  }

  @Test
  void aClickOnTheIconIsTold() throws Exception {
    BlockingQueue<TrayEvent> events = new LinkedBlockingQueue<>();
    TrayIcon icon = new TrayIcon("one").onEvent(events::add);
    try (FakeWatcher watcher = new FakeWatcher(bus.address());
        BusTray _ = show(icon)) {
      bus.call(watcher.next(), ITEM, StatusNotifierItem.NAME + ".Activate", "5", "7");
      assertThat(events.poll(30, TimeUnit.SECONDS))
          .isEqualTo(new TrayEvent("one", TrayEvent.Button.LEFT, 5, 7));
    }
  }

  @Test
  void anIconGoesBackIntoATrayThatWasStartedAgain() throws Exception {
    FakeWatcher before = new FakeWatcher(bus.address());
    try (BusTray _ = show(new TrayIcon("one"))) {
      String name = before.next();
      before.close();
      try (FakeWatcher after = new FakeWatcher(bus.address())) {
        assertThat(after.next()).isEqualTo(name);
      }
    }
  }

  @Test
  void aClosedIconLeavesTheBus() throws Exception {
    try (FakeWatcher watcher = new FakeWatcher(bus.address())) {
      BusTray tray = show(new TrayIcon("one"));
      String name = watcher.next();
      tray.close();
      tray.close();
      assertThatThrownBy(() -> property(name, "Id")).isInstanceOf(IOException.class);
    }
  }

  @Test
  void withoutATrayTheErrorSaysWhatToInstall() {
    assertThatThrownBy(() -> show(new TrayIcon("one")))
        .isInstanceOf(PlatformException.class)
        .hasMessageContaining("this desktop has no tray")
        .hasMessageContaining("AppIndicator");
  }

  @Test
  void withoutABusTheErrorSaysSo() {
    assertThatThrownBy(() ->
            BusTray.open(new TrayIcon("one"), "unix:path=/nowhere/at/all", "test.app", chosen::add))
        .isInstanceOf(PlatformException.class)
        .hasMessageContaining("no session bus");
  }

  private BusTray show(TrayIcon icon) {
    return BusTray.open(icon, bus.address(), "test.app", chosen::add);
  }

  private String property(String name, String property) throws Exception {
    return bus.call(name, ITEM, GET, StatusNotifierItem.NAME, property);
  }

  private String layout(String name, int number) throws Exception {
    return bus.call(name, "/MenuBar/" + number, LAYOUT, "0", "-1", "[]");
  }

  private void click(String name, int menu, int entry) throws Exception {
    bus.call(name, "/MenuBar/" + menu, DbusMenu.NAME + ".Event", "" + entry, "clicked", "<0>", "0");
  }
}
