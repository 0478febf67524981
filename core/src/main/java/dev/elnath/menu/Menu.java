package dev.elnath.menu;

import java.util.List;
import java.util.Optional;

/// A menu: the menu bar of windows, or one that pops up. Any thread; what shows it follows.
public final class Menu implements MenuContainer {
  private final String id;
  private final MenuObservers observers = new MenuObservers();
  private final MenuItems items = new MenuItems(this, observers);

  private Menu(String id) {
    this.id = id;
  }

  /// Makes a menu.
  ///
  /// @throws IllegalArgumentException if a submenu holds itself
  public static Menu of(MenuEntry... entries) {
    return of(MenuIds.next(), List.of(entries));
  }

  /// Makes a menu with an id.
  public static Menu of(String id, List<? extends MenuEntry> entries) {
    Menu menu = new Menu(id);
    menu.insert(0, entries);
    return menu;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<MenuEntry> items() {
    return items.all();
  }

  @Override
  public void insert(int position, List<? extends MenuEntry> entries) {
    items.insert(position, entries);
  }

  @Override
  public boolean remove(MenuEntry entry) {
    return items.remove(entry);
  }

  @Override
  public Optional<MenuEntry> removeAt(int position) {
    return items.removeAt(position);
  }

  @Override
  public void observe(MenuObserver observer) {
    observers.add(observer);
  }

  @Override
  public void unobserve(MenuObserver observer) {
    observers.remove(observer);
  }
}
