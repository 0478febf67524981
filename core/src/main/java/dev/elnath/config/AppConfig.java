package dev.elnath.config;

import java.util.List;
import java.util.Optional;

/// The key `app`. Immutable.
///
/// @param windows in the order of the file; their labels differ
/// @param withGlobalTauri whether pages get `window.__TAURI__`
/// @param enableGtkAppId whether the identifier is also the GTK application's id
/// @param trayIcon the icon to show in the tray from the start
/// @param appDirectoriesOverride where the application's directories are, when not at their usual
///   places
public record AppConfig(
    List<WindowConfig> windows,
    boolean withGlobalTauri,
    boolean enableGtkAppId,
    Optional<TrayIconConfig> trayIcon,
    Optional<AppDirectories> appDirectoriesOverride,
    SecurityConfig security) {}
