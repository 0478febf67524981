package dev.elnath.menu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The entries of a menu or submenu.
final class MenuItems {
  /// One lock for the lists of all menus, so that none can be put into itself by two threads that
  /// each see half of it.
  private static final Object LISTS = new Object();

  private final MenuContainer owner;
  private final MenuObservers observers;
  private List<MenuEntry> entries = List.of();

  MenuItems(MenuContainer owner, MenuObservers observers) {
    this.owner = owner;
    this.observers = observers;
  }

  List<MenuEntry> all() {
    synchronized (LISTS) {
      return entries;
    }
  }

  void insert(int position, List<? extends MenuEntry> added) {
    if (position < 0) {
      throw new IllegalArgumentException("position " + position + " of a menu is negative");
    }
    synchronized (LISTS) {
      added.forEach(this::refuseOwner);
      List<MenuEntry> next = new ArrayList<>(entries);
      next.addAll(Math.min(position, next.size()), added);
      entries = List.copyOf(next);
    }
    observers.itemsChanged(owner);
  }

  boolean remove(MenuEntry entry) {
    synchronized (LISTS) {
      List<MenuEntry> next = new ArrayList<>(entries);
      if (!next.remove(entry)) {
        return false;
      }
      entries = List.copyOf(next);
    }
    observers.itemsChanged(owner);
    return true;
  }

  Optional<MenuEntry> removeAt(int position) {
    MenuEntry removed;
    synchronized (LISTS) {
      if (position < 0 || position >= entries.size()) {
        return Optional.empty();
      }
      List<MenuEntry> next = new ArrayList<>(entries);
      removed = next.remove(position);
      entries = List.copyOf(next);
    }
    observers.itemsChanged(owner);
    return Optional.of(removed);
  }

  private void refuseOwner(MenuEntry entry) {
    if (entry instanceof Submenu submenu) {
      if (submenu == owner) {
        throw new IllegalArgumentException(
            "the submenu \"" + owner.id() + "\" would come to be inside itself");
      }
      submenu.items().forEach(this::refuseOwner);
    }
  }
}
