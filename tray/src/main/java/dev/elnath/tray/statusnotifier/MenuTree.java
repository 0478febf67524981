package dev.elnath.tray.statusnotifier;

import dev.elnath.menu.MenuContainer;
import dev.elnath.menu.MenuEntry;
import dev.elnath.menu.MenuObserver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// A menu as the desktop sees it: each place in it has a number that it keeps while the entry stays
/// there. Any thread.
final class MenuTree {
  private static final String LAYOUT = "(ia{sv}av)";

  private final MenuObserver observer;
  private final MenuNode root;
  private final Map<Integer, MenuNode> nodes = new HashMap<>();
  private int lastId;
  private int revision = 1;

  /// @param observer told of changes in the menu and all below it, until [#close]
  MenuTree(MenuContainer menu, MenuObserver observer) {
    this.observer = observer;
    this.root = MenuNode.root(menu);
    nodes.put(root.id(), root);
    menu.observe(observer);
    fill(root);
  }

  /// Ends the observation.
  synchronized void close() {
    root.forEach(this::unobserve);
    nodes.clear();
  }

  /// Takes over what has changed below a menu.
  ///
  /// @return the numbers of the places whose children are others now
  synchronized List<Integer> refresh(MenuContainer changed) {
    List<Integer> parents = new ArrayList<>();
    for (MenuNode node : List.copyOf(nodes.values())) {
      if (nodes.containsKey(node.id())
          && node.container().filter(it -> it == changed).isPresent()) {
        fill(node);
        parents.add(node.id());
      }
    }
    revision++;
    return parents;
  }

  /// Grows with each change of the layout.
  synchronized UInt32 revision() {
    return new UInt32(revision);
  }

  /// The entry at a place.
  synchronized Optional<MenuEntry> entry(int id) {
    return Optional.ofNullable(nodes.get(id)).flatMap(MenuNode::entry);
  }

  /// Whether there is such a place.
  synchronized boolean has(int id) {
    return nodes.containsKey(id);
  }

  /// The places of an entry.
  synchronized List<Integer> places(MenuEntry entry) {
    return nodes.values().stream()
        .filter(node -> node.entry().filter(it -> it == entry).isPresent())
        .map(MenuNode::id)
        .toList();
  }

  /// All places.
  synchronized List<Integer> places() {
    return List.copyOf(nodes.keySet());
  }

  /// What a place is like.
  ///
  /// @param names empty for all
  synchronized Map<String, Variant<?>> properties(int id, List<String> names) {
    MenuNode node = nodes.get(id);
    return node == null ? Map.of() : properties(node, names);
  }

  /// A place and what is below it.
  ///
  /// @param depth how many levels; -1 for all
  synchronized Optional<MenuLayout> layout(int id, int depth, List<String> names) {
    return Optional.ofNullable(nodes.get(id)).map(node -> layout(node, depth, names));
  }

  private static MenuLayout layout(MenuNode node, int depth, List<String> names) {
    List<Variant<?>> children = new ArrayList<>();
    if (depth != 0) {
      for (MenuNode child : node.children()) {
        children.add(new Variant<>(layout(child, depth - 1, names), LAYOUT));
      }
    }
    return new MenuLayout(node.id(), properties(node, names), children);
  }

  private static Map<String, Variant<?>> properties(MenuNode node, List<String> names) {
    Map<String, Variant<?>> all =
        new HashMap<>(node.entry().map(EntryLook::of).orElseGet(() -> EntryLook.ofRoot()));
    if (!names.isEmpty()) {
      all.keySet().retainAll(names);
    }
    return all;
  }

  private void fill(MenuNode parent) {
    List<MenuNode> before = new ArrayList<>(parent.children());
    List<MenuNode> now = new ArrayList<>();
    for (MenuEntry entry : parent.container().map(MenuContainer::items).orElse(List.of())) {
      now.add(takeOut(before, entry).orElseGet(() -> add(entry)));
    }
    before.forEach(gone -> gone.forEach(this::forget));
    parent.setChildren(now);
  }

  private static Optional<MenuNode> takeOut(List<MenuNode> nodes, MenuEntry entry) {
    Optional<MenuNode> found =
        nodes.stream().filter(node -> node.entry().orElse(null) == entry).findFirst();
    found.ifPresent(nodes::remove);
    return found;
  }

  private MenuNode add(MenuEntry entry) {
    MenuNode node = MenuNode.of(++lastId, entry);
    nodes.put(node.id(), node);
    entry.observe(observer);
    fill(node);
    return node;
  }

  private void forget(MenuNode node) {
    nodes.remove(node.id());
    if (node.entry().map(this::places).orElse(List.of()).isEmpty()) {
      unobserve(node);
    }
  }

  private void unobserve(MenuNode node) {
    node.entry().ifPresent(it -> it.unobserve(observer));
    node.container().ifPresent(it -> it.unobserve(observer));
  }
}
