package dev.elnath.internal.tray;

import dev.elnath.menu.MenuEntry;
import dev.elnath.platform.PlatformException;
import dev.elnath.platform.PlatformTray;
import dev.elnath.platform.TrayProvider;
import dev.elnath.tray.TrayIcon;
import dev.elnath.tray.TrayIcons;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The application's icons, and the tray that shows them.
public final class ShownTrayIcons implements TrayIcons, AutoCloseable {
  private record Shown(TrayIcon icon, PlatformTray tray) {}

  private final String application;
  private final Supplier<TrayProvider> providers;
  private final Consumer<MenuEntry> chosen;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Shown> shown = new LinkedHashMap<>();
  private @Nullable TrayProvider provider;

  /// @param providers asked once, when the first icon is shown
  /// @param chosen told of the entries of menus that the user chose
  public ShownTrayIcons(
      String application, Supplier<TrayProvider> providers, Consumer<MenuEntry> chosen) {
    this.application = application;
    this.providers = providers;
    this.chosen = chosen;
  }

  /// The tray of this system.
  ///
  /// @throws PlatformException if there is none on the class path or module path
  public static TrayProvider found() {
    return ServiceLoader.load(TrayProvider.class)
        .findFirst()
        .orElseThrow(() ->
            new PlatformException(
                "nothing shows tray icons here; add elnath-tray to the class path or module path"));
  }

  @Override
  public void show(TrayIcon icon) {
    lock.lock();
    try {
      if (shown.containsKey(icon.id())) {
        throw new IllegalArgumentException(
            "a tray icon with the id \"" + icon.id() + "\" is there already");
      }
      if (provider == null) {
        provider = providers.get();
      }
      shown.put(icon.id(), new Shown(icon, provider.show(icon, application, chosen)));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<TrayIcon> find(String id) {
    lock.lock();
    try {
      return Optional.ofNullable(shown.get(id)).map(Shown::icon);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<TrayIcon> remove(String id) {
    lock.lock();
    try {
      Shown removed = shown.remove(id);
      if (removed == null) {
        return Optional.empty();
      }
      removed.tray().close();
      return Optional.of(removed.icon());
    } finally {
      lock.unlock();
    }
  }

  /// Takes all out of the tray.
  @Override
  public void close() {
    lock.lock();
    try {
      shown.values().forEach(it -> it.tray().close());
      shown.clear();
    } finally {
      lock.unlock();
    }
  }
}
