package dev.elnath.tray.statusnotifier;

import dev.elnath.tray.TrayEvent;
import dev.elnath.tray.TrayIcon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/// The icon as the desktop sees it. Its methods are called by threads of the bus.
final class ExportedIcon implements StatusNotifierItem, Properties {
  /// The path of its object.
  static final String PATH = "/StatusNotifierItem";

  /// Said where there is no menu, as other programs do.
  private static final String NO_MENU = "/NO_DBUSMENU";

  private static final String PIXMAPS = "a(iiay)";

  private final TrayIcon icon;
  private final String application;
  private final MenuPath menu;

  /// Where the menu is.
  @FunctionalInterface
  interface MenuPath {
    /// The path of the menu's object now; empty if there is none.
    String get();
  }

  ExportedIcon(TrayIcon icon, String application, MenuPath menu) {
    this.icon = icon;
    this.application = application;
    this.menu = menu;
  }

  @Override
  public void contextMenu(int x, int y) {
    tell(TrayEvent.Button.RIGHT, x, y);
  }

  @Override
  public void activate(int x, int y) {
    tell(TrayEvent.Button.LEFT, x, y);
  }

  @Override
  public void secondaryActivate(int x, int y) {
    tell(TrayEvent.Button.MIDDLE, x, y);
  }

  @Override
  public void scroll(int delta, String orientation) {
    // The contract has no event for it.
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <A> A Get(String interfaceName, String name) {
    return (A) Exports.property(GetAll(interfaceName), name);
  }

  @Override
  public <A> void Set(String interfaceName, String name, A value) {
    throw Exports.readOnly(name);
  }

  @Override
  public Map<String, Variant<?>> GetAll(String interfaceName) {
    String title = icon.title().orElse(icon.tooltip().orElse(application));
    List<Pixmap> pixmaps = icon.icon().map(Pixels::of).map(List::of).orElse(List.of());
    Map<String, Variant<?>> all = new HashMap<>();
    all.put("Category", new Variant<>("ApplicationStatus"));
    all.put("Id", new Variant<>(application + "." + icon.id()));
    all.put("Title", new Variant<>(title));
    all.put("Status", new Variant<>(status()));
    all.put("WindowId", new Variant<>(0));
    all.put("IconName", new Variant<>(""));
    all.put("IconPixmap", new Variant<>(pixmaps, PIXMAPS));
    all.put("OverlayIconName", new Variant<>(""));
    all.put("OverlayIconPixmap", new Variant<>(List.of(), PIXMAPS));
    all.put("AttentionIconName", new Variant<>(""));
    all.put("AttentionIconPixmap", new Variant<>(List.of(), PIXMAPS));
    all.put("AttentionMovieName", new Variant<>(""));
    all.put("IconThemePath", new Variant<>(""));
    all.put(
        "ToolTip",
        new Variant<>(new ToolTip("", List.of(), icon.tooltip().orElse(""), ""), "(sa(iiay)ss)"));
    all.put("ItemIsMenu", new Variant<>(icon.isMenuOnLeftClick() && !menu.get().isEmpty()));
    all.put("Menu", new Variant<>(new DBusPath(menu.get().isEmpty() ? NO_MENU : menu.get())));
    // GNOME's extension and Ayatana read the text beside the icon here.
    all.put("XAyatanaLabel", new Variant<>(icon.title().orElse("")));
    return all;
  }

  /// `Active` if it is shown.
  String status() {
    return icon.isVisible() ? "Active" : "Passive";
  }

  @Override
  public String getObjectPath() {
    return PATH;
  }

  @Override
  public boolean isRemote() {
    return false;
  }

  private void tell(TrayEvent.Button button, int x, int y) {
    Thread.ofVirtual()
        .name("tray icon " + icon.id())
        .start(() -> icon.tell(new TrayEvent(icon.id(), button, x, y)));
  }
}
