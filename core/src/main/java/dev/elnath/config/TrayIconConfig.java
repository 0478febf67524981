package dev.elnath.config;

import java.util.Optional;

/// The key `app.trayIcon`. Immutable.
///
/// @param id what the program finds the icon by
/// @param iconPath of the image, relative to the configuration
/// @param iconAsTemplate whether the system may recolour the icon
/// @param showMenuOnLeftClick whether the menu opens on the primary button too
public record TrayIconConfig(
    Optional<String> id,
    String iconPath,
    boolean iconAsTemplate,
    boolean showMenuOnLeftClick,
    Optional<String> title,
    Optional<String> tooltip) {}
