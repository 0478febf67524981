package dev.elnath.menu;

import java.util.List;
import java.util.Optional;

/// What holds entries: a menu or a submenu. Any thread; what shows it follows.
public sealed interface MenuContainer permits Menu, Submenu {
  /// By what programs name it.
  String id();

  /// The entries, in their order, as they are now.
  List<MenuEntry> items();

  /// Adds entries.
  ///
  /// @param position of the first of them; beyond the end means at the end
  /// @throws IllegalArgumentException if the position is negative, or a submenu would come to be
  ///   inside itself; nothing is added then
  void insert(int position, List<? extends MenuEntry> entries);

  /// Takes an entry away; harmless if it is not there.
  ///
  /// @return whether it was there
  boolean remove(MenuEntry entry);

  /// Takes away the entry at a position.
  ///
  /// @return it, or empty if there is none
  Optional<MenuEntry> removeAt(int position);

  /// Tells an observer of changes of the list from now on, until [#unobserve].
  void observe(MenuObserver observer);

  /// Ends [#observe].
  void unobserve(MenuObserver observer);

  /// Adds an entry at the end.
  default void append(MenuEntry entry) {
    insert(Integer.MAX_VALUE, List.of(entry));
  }

  /// Adds an entry at the beginning.
  default void prepend(MenuEntry entry) {
    insert(0, List.of(entry));
  }

  /// The first entry of an id, not those of submenus.
  default Optional<MenuEntry> find(String id) {
    return items().stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}
