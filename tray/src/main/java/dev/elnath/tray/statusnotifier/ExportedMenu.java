package dev.elnath.tray.statusnotifier;

import dev.elnath.menu.MenuContainer;
import dev.elnath.menu.MenuEntry;
import dev.elnath.menu.MenuObserver;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// The menu of a tray icon, for the desktop to show. Its methods are called by threads of the bus.
final class ExportedMenu implements DbusMenu, Properties, MenuObserver, AutoCloseable {
  private static final UInt32 VERSION = new UInt32(3);

  private final String path;
  private final Consumer<DBusSignal> signals;
  private final Consumer<MenuEntry> chosen;
  private final MenuTree tree;

  ExportedMenu(
      String path, MenuContainer menu, Consumer<DBusSignal> signals, Consumer<MenuEntry> chosen) {
    this.path = path;
    this.signals = signals;
    this.chosen = chosen;
    this.tree = new MenuTree(menu, this);
  }

  @Override
  public Two<UInt32, MenuLayout> layout(int parent, int depth, List<String> names) {
    MenuLayout layout =
        tree.layout(parent, depth, names)
            .orElseThrow(() -> new DBusExecutionException("there is no entry " + parent));
    return new Two<>(tree.revision(), layout);
  }

  @Override
  public List<EntryProperties> groupProperties(List<Integer> ids, List<String> names) {
    return (ids.isEmpty() ? tree.places() : ids)
        .stream()
            .filter(tree::has)
            .map(id -> new EntryProperties(id, tree.properties(id, names)))
            .toList();
  }

  @Override
  public Variant<?> property(int id, String name) {
    Variant<?> value = tree.properties(id, List.of(name)).get(name);
    if (value == null) {
      throw new DBusExecutionException("entry " + id + " has no property " + name);
    }
    return value;
  }

  @Override
  public void event(int id, String kind, Variant<?> data, UInt32 timestamp) {
    if (kind.equals("clicked")) {
      tree.entry(id).filter(MenuEntry::isEnabled).ifPresent(chosen);
    }
  }

  @Override
  public List<Integer> eventGroup(List<EntryEvent> events) {
    events.forEach(it -> event(it.id, it.kind, it.data, it.timestamp));
    return events.stream().map(it -> it.id).filter(id -> !tree.has(id)).toList();
  }

  @Override
  public boolean aboutToShow(int id) {
    return false;
  }

  @Override
  public Two<List<Integer>, List<Integer>> aboutToShowGroup(List<Integer> ids) {
    return new Two<>(List.of(), ids.stream().filter(id -> !tree.has(id)).toList());
  }

  @Override
  public void entryChanged(MenuEntry entry) {
    List<EntryProperties> updated =
        tree.places(entry).stream()
            .map(id -> new EntryProperties(id, tree.properties(id, List.of())))
            .toList();
    List<RemovedProperties> removed =
        updated.stream()
            .map(it ->
                new RemovedProperties(
                    it.id,
                    EntryLook.OPTIONAL.stream()
                        .filter(name -> !it.properties.containsKey(name))
                        .toList()))
            .filter(it -> !it.names.isEmpty())
            .toList();
    if (!updated.isEmpty()) {
      signal(() -> new ItemsPropertiesUpdated(path, updated, removed));
    }
  }

  @Override
  public void itemsChanged(MenuContainer container) {
    for (int parent : tree.refresh(container)) {
      signal(() -> new LayoutUpdated(path, tree.revision(), parent));
    }
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
    return Map.of(
        "Version", new Variant<>(VERSION),
        "TextDirection", new Variant<>("ltr"),
        "Status", new Variant<>("normal"),
        "IconThemePath", new Variant<>(List.of(), "as"));
  }

  @Override
  public String getObjectPath() {
    return path;
  }

  @Override
  public boolean isRemote() {
    return false;
  }

  /// Ends the observation of the menu.
  @Override
  public void close() {
    tree.close();
  }

  private void signal(Exports.SignalMaker maker) {
    signals.accept(Exports.make(maker));
  }
}
