package dev.elnath.internal.app;

import dev.elnath.internal.menu.MenuChoices;
import dev.elnath.menu.Menu;
import dev.elnath.menu.MenuContainer;
import dev.elnath.platform.PlatformWindow;
import dev.elnath.window.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which windows show which menus: those that have none of their own show the application's. Any
/// thread.
final class AppMenus {
  private final MenuChoices choices;
  private final Map<AppWindow, Menu> own = new HashMap<>();
  private Optional<Menu> shared = Optional.empty();

  AppMenus(MenuChoices choices) {
    this.choices = choices;
  }

  /// The application's menu.
  synchronized Optional<Menu> shared() {
    return shared;
  }

  /// Sets the application's menu.
  ///
  /// @param menu null for none
  /// @param windows that are open
  /// @return the menu before
  synchronized Optional<Menu> setShared(@Nullable Menu menu, List<AppWindow> windows) {
    Optional<Menu> before = shared;
    shared = Optional.ofNullable(menu);
    windows.stream().filter(window -> !own.containsKey(window)).forEach(this::show);
    return before;
  }

  /// The menu that a window shows.
  synchronized Optional<Menu> of(AppWindow window) {
    return Optional.ofNullable(own.get(window)).or(() -> shared);
  }

  /// Sets the menu of one window.
  ///
  /// @param menu null to show the application's
  /// @return the menu before
  synchronized Optional<Menu> set(AppWindow window, @Nullable Menu menu) {
    Optional<Menu> before = of(window);
    if (menu == null) {
      own.remove(window);
    } else {
      own.put(window, menu);
    }
    show(window);
    return before;
  }

  /// Opens a menu over a window.
  void popup(AppWindow window, MenuContainer menu, Optional<Position> at) {
    window.tell(it -> it.popupMenu(menu, at, entry -> choices.chosen(entry, Optional.of(window))));
  }

  /// Gives a new window the application's menu. Main thread.
  synchronized void opened(AppWindow window, PlatformWindow shown) {
    if (shared.isPresent()) {
      showIn(shown, window);
    }
  }

  /// Forgets a window that is gone.
  synchronized void destroyed(AppWindow window) {
    own.remove(window);
  }

  private void show(AppWindow window) {
    window.tell(it -> showIn(it, window));
  }

  private void showIn(PlatformWindow shown, AppWindow window) {
    shown.setMenu(of(window), entry -> choices.chosen(entry, Optional.of(window)));
  }
}
