package dev.elnath.webkitgtk.internal.menu;

import dev.elnath.menu.ActiveEntry;
import dev.elnath.menu.CheckMenuItem;
import dev.elnath.menu.IconMenuItem;
import dev.elnath.menu.MenuContainer;
import dev.elnath.menu.MenuEntry;
import dev.elnath.menu.MenuIcon;
import dev.elnath.menu.MenuObserver;
import dev.elnath.menu.Mnemonics;
import dev.elnath.menu.PredefinedAction;
import dev.elnath.menu.PredefinedMenuItem;
import dev.elnath.menu.Submenu;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import java.lang.foreign.Arena;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One entry as a `GtkMenuItem`, which follows it until it is closed. Main thread.
final class EntryView implements MenuObserver, AutoCloseable {
  private static final NativeFunction SEPARATOR = new NativeFunction("gtk_separator_menu_item_new");
  private static final NativeFunction ITEM = new NativeFunction("gtk_menu_item_new");
  private static final NativeFunction CHECK = new NativeFunction("gtk_check_menu_item_new");
  private static final NativeFunction WITH_IMAGE = new NativeFunction("gtk_image_menu_item_new");
  private static final NativeFunction SET_IMAGE =
      new NativeFunction("gtk_image_menu_item_set_image");
  private static final NativeFunction SHOW_IMAGE =
      new NativeFunction("gtk_image_menu_item_set_always_show_image");
  private static final NativeFunction SET_LABEL = new NativeFunction("gtk_menu_item_set_label");
  private static final NativeFunction UNDERLINE =
      new NativeFunction("gtk_menu_item_set_use_underline");
  private static final NativeFunction SENSITIVE = new NativeFunction("gtk_widget_set_sensitive");
  private static final NativeFunction SET_ACTIVE =
      new NativeFunction("gtk_check_menu_item_set_active");
  private static final NativeFunction SET_SUBMENU = new NativeFunction("gtk_menu_item_set_submenu");
  private static final NativeFunction MENU = new NativeFunction("gtk_menu_new");
  private static final NativeFunction SHOW = new NativeFunction("gtk_widget_show");

  private final MenuEntry entry;
  private final MenuSurroundings surroundings;
  private final OwnedObject item;
  private final Signals signals;
  private final AcceleratorKey accelerator;
  private @Nullable MenuShellView submenu;
  private @Nullable MenuIcon shownIcon;
  private boolean following;
  private boolean closed;

  EntryView(MenuEntry entry, MenuSurroundings surroundings) {
    this.entry = entry;
    this.surroundings = surroundings;
    NativeFunction maker = maker(entry);
    this.item = OwnedObject.sink(maker, maker.call());
    this.signals = new Signals("menu item " + entry.id());
    this.accelerator = new AcceleratorKey(item, surroundings.accelerators());
    if (!isSeparator()) {
      addSubmenu();
      entry.observe(this);
      follow();
      signals.connect(item, "activate", 1, (_, _, _, _) -> activated());
    }
    SHOW.call(item.address());
  }

  MenuEntry entry() {
    return entry;
  }

  GObject widget() {
    return item;
  }

  @Override
  public void entryChanged(MenuEntry changed) {
    surroundings.mainThread().accept(this::follow);
  }

  @Override
  public void itemsChanged(MenuContainer container) {
    // The affair of the submenu's own view.
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    entry.unobserve(this);
    signals.close();
    if (submenu != null) {
      SET_SUBMENU.call(item.address(), 0);
      submenu.close();
    }
    item.close();
  }

  private long activated() {
    // Setting the mark emits the signal too, and a submenu's entry does when it opens.
    if (!following && submenu == null) {
      surroundings.chosen().accept(entry);
    }
    return 0;
  }

  private void follow() {
    if (closed) {
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      String label = Mnemonics.underscored(entry.text());
      SET_LABEL.call(item.address(), arena.allocateFrom(label).address());
      UNDERLINE.call(item.address(), 1);
    }
    SENSITIVE.call(item.address(), entry.isEnabled() ? 1 : 0);
    if (entry instanceof ActiveEntry active) {
      accelerator.set(active.accelerator());
    }
    if (entry instanceof CheckMenuItem check) {
      following = true;
      SET_ACTIVE.call(item.address(), check.isChecked() ? 1 : 0);
      following = false;
    }
    icon(entry).ifPresent(this::showIcon);
  }

  /// @param icon empty for none
  private void showIcon(Optional<MenuIcon> icon) {
    MenuIcon wanted = icon.orElse(null);
    if (Objects.equals(wanted, shownIcon)) {
      return;
    }
    shownIcon = wanted;
    if (wanted == null) {
      SET_IMAGE.call(item.address(), 0);
      return;
    }
    try (OwnedObject image = MenuImages.make(wanted)) {
      SET_IMAGE.call(item.address(), image.address());
      SHOW_IMAGE.call(item.address(), 1);
    }
  }

  private void addSubmenu() {
    if (entry instanceof Submenu below) {
      OwnedObject menu = OwnedObject.sink(MENU, MENU.call());
      submenu = new MenuShellView(menu, below, surroundings);
      SET_SUBMENU.call(item.address(), menu.address());
    }
  }

  private boolean isSeparator() {
    return entry instanceof PredefinedMenuItem predefined
        && predefined.action() == PredefinedAction.Simple.SEPARATOR;
  }

  /// The picture of entries that may have one.
  private static Optional<Optional<MenuIcon>> icon(MenuEntry entry) {
    return switch (entry) {
      case IconMenuItem it -> Optional.of(it.icon());
      case Submenu it -> Optional.of(it.icon());
      default -> Optional.empty();
    };
  }

  private NativeFunction maker(MenuEntry made) {
    return switch (made) {
      case CheckMenuItem _ -> CHECK;
      case IconMenuItem _, Submenu _ -> WITH_IMAGE;
      case PredefinedMenuItem _ -> isSeparator() ? SEPARATOR : ITEM;
      case ActiveEntry _ -> ITEM;
    };
  }
}
