package dev.elnath.menu;

import java.util.concurrent.CopyOnWriteArrayList;

/// Those who are told about one entry or menu.
final class MenuObservers {
  private final CopyOnWriteArrayList<MenuObserver> observers = new CopyOnWriteArrayList<>();

  void add(MenuObserver observer) {
    observers.addIfAbsent(observer);
  }

  void remove(MenuObserver observer) {
    observers.remove(observer);
  }

  void entryChanged(MenuEntry entry) {
    observers.forEach(it -> it.entryChanged(entry));
  }

  void itemsChanged(MenuContainer container) {
    observers.forEach(it -> it.itemsChanged(container));
  }
}
