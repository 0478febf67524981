package dev.elnath.menu;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Puts an entry together. Used by one thread.
public final class MenuItemBuilder {
  private final String text;
  private String id = "";
  private boolean enabled = true;
  private @Nullable Accelerator accelerator;
  private Consumer<MenuEvent> action = event -> {};

  MenuItemBuilder(String text) {
    this.text = text;
  }

  /// Sets the id; without it the entry gets one of its own.
  public MenuItemBuilder id(String name) {
    id = name;
    return this;
  }

  /// Sets whether it can be chosen; without it, it can.
  public MenuItemBuilder enabled(boolean on) {
    enabled = on;
    return this;
  }

  /// Sets the keys that choose it, such as `CmdOrCtrl+Shift+S`.
  ///
  /// @throws IllegalArgumentException if they are not told as [Accelerator#parse] wants
  public MenuItemBuilder accelerator(String keys) {
    accelerator = Accelerator.parse(keys);
    return this;
  }

  /// Sets what runs, on a virtual thread, when it is chosen.
  public MenuItemBuilder onAction(Consumer<MenuEvent> task) {
    action = task;
    return this;
  }

  /// Makes an entry with a text.
  public MenuItem build() {
    return new MenuItem(this);
  }

  /// Makes an entry with a mark.
  ///
  /// @param checked whether the mark is there at first
  public CheckMenuItem buildCheck(boolean checked) {
    return new CheckMenuItem(this, checked);
  }

  /// Makes an entry with a picture.
  ///
  /// @param icon null for none
  public IconMenuItem buildIcon(@Nullable MenuIcon icon) {
    return new IconMenuItem(this, icon);
  }

  String id() {
    return id.isEmpty() ? MenuIds.next() : id;
  }

  String text() {
    return text;
  }

  boolean enabled() {
    return enabled;
  }

  @Nullable Accelerator accelerator() {
    return accelerator;
  }

  Consumer<MenuEvent> action() {
    return action;
  }
}
