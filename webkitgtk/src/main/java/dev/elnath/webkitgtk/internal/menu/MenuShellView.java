package dev.elnath.webkitgtk.internal.menu;

import dev.elnath.menu.MenuContainer;
import dev.elnath.menu.MenuEntry;
import dev.elnath.menu.MenuObserver;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The entries of one menu in a `GtkMenuShell`, which follows the menu until it is closed. Main
/// thread.
final class MenuShellView implements MenuObserver, AutoCloseable {
  private static final NativeFunction INSERT = new NativeFunction("gtk_menu_shell_insert");
  private static final NativeFunction REMOVE = new NativeFunction("gtk_container_remove");

  private final OwnedObject shell;
  private final MenuContainer menu;
  private final MenuSurroundings surroundings;
  private final List<EntryView> entries = new ArrayList<>();
  private boolean closed;

  /// @param shell is closed by this
  MenuShellView(OwnedObject shell, MenuContainer menu, MenuSurroundings surroundings) {
    this.shell = shell;
    this.menu = menu;
    this.surroundings = surroundings;
    menu.observe(this);
    refresh();
  }

  GObject widget() {
    return shell;
  }

  @Override
  public void itemsChanged(MenuContainer container) {
    surroundings.mainThread().accept(this::refresh);
  }

  @Override
  public void entryChanged(MenuEntry entry) {
    // A submenu tells its observers of its look too: that is the affair of its entry's view.
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    menu.unobserve(this);
    entries.forEach(EntryView::close);
    entries.clear();
    shell.close();
  }

  /// Takes out the widgets of entries that have gone, and puts in those of new ones. Widgets of
  /// entries that stay are only moved if their order is another.
  private void refresh() {
    if (closed) {
      return;
    }
    List<EntryView> spare = new ArrayList<>(entries);
    List<EntryView> wanted = new ArrayList<>();
    for (MenuEntry entry : menu.items()) {
      wanted.add(takeOut(spare, entry).orElseGet(() -> new EntryView(entry, surroundings)));
    }
    for (EntryView gone : spare) {
      entries.remove(gone);
      REMOVE.call(shell.address(), gone.widget().address());
      gone.close();
    }
    for (int position = 0; position < wanted.size(); position++) {
      EntryView view = wanted.get(position);
      if (position < entries.size() && entries.get(position) == view) {
        continue;
      }
      if (entries.remove(view)) {
        REMOVE.call(shell.address(), view.widget().address());
      }
      INSERT.call(shell.address(), view.widget().address(), position);
      entries.add(position, view);
    }
  }

  private static Optional<EntryView> takeOut(List<EntryView> views, MenuEntry entry) {
    Optional<EntryView> found = views.stream().filter(view -> view.entry() == entry).findFirst();
    found.ifPresent(views::remove);
    return found;
  }
}
