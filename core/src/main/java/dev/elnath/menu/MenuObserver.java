package dev.elnath.menu;

/// Told when a menu has changed, so that what shows it can follow. Called by the thread that made
/// the change, after it, without locks; what is shown is best read from the menu then, since other
/// changes may have come in between.
public interface MenuObserver {
  /// The text, icon, accelerator or state of an entry has changed.
  void entryChanged(MenuEntry entry);

  /// Entries have been added to a menu or submenu, or taken away.
  void itemsChanged(MenuContainer container);
}
