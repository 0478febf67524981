package dev.elnath.tray.statusnotifier;

import dev.elnath.menu.MenuContainer;
import dev.elnath.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One place of an entry in a menu, with the number that the desktop knows it by. Guarded by the
/// tree.
final class MenuNode {
  private final int id;
  private final @Nullable MenuEntry entry;
  private final @Nullable MenuContainer container;
  private List<MenuNode> children = new ArrayList<>();

  private MenuNode(int id, @Nullable MenuEntry entry, @Nullable MenuContainer container) {
    this.id = id;
    this.entry = entry;
    this.container = container;
  }

  static MenuNode root(MenuContainer menu) {
    return new MenuNode(0, null, menu);
  }

  static MenuNode of(int id, MenuEntry entry) {
    return new MenuNode(id, entry, entry instanceof MenuContainer below ? below : null);
  }

  int id() {
    return id;
  }

  Optional<MenuEntry> entry() {
    return Optional.ofNullable(entry);
  }

  Optional<MenuContainer> container() {
    return Optional.ofNullable(container);
  }

  List<MenuNode> children() {
    return children;
  }

  void setChildren(List<MenuNode> nodes) {
    children = nodes;
  }

  /// This and all below it.
  void forEach(Consumer<MenuNode> task) {
    task.accept(this);
    children.forEach(child -> child.forEach(task));
  }
}
