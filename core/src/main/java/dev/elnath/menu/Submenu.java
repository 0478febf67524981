package dev.elnath.menu;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An entry that opens a menu of its own. Any thread; what shows it follows.
public final class Submenu extends MenuEntry implements MenuContainer {
  private final MenuItems items = new MenuItems(this, observers());
  private volatile boolean enabled = true;
  private volatile @Nullable MenuIcon icon;

  private Submenu(String id, String text) {
    super(id, text);
  }

  /// Makes a submenu.
  ///
  /// @param text what is shown; see [MenuEntry#text]
  public static Submenu of(String text, MenuEntry... entries) {
    return of(MenuIds.next(), text, List.of(entries));
  }

  /// Makes a submenu with an id.
  public static Submenu of(String id, String text, List<? extends MenuEntry> entries) {
    Submenu submenu = new Submenu(id, text);
    submenu.insert(0, entries);
    return submenu;
  }

  @Override
  public boolean isEnabled() {
    return enabled;
  }

  /// Sets whether it can be opened.
  public void setEnabled(boolean on) {
    enabled = on;
    changed();
  }

  /// The picture beside the text, if there is one.
  public Optional<MenuIcon> icon() {
    return Optional.ofNullable(icon);
  }

  /// Sets the picture beside the text.
  ///
  /// @param picture null for none
  public void setIcon(@Nullable MenuIcon picture) {
    icon = picture;
    changed();
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
}
