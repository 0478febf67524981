package dev.elnath.menu;

import dev.elnath.window.Window;
import java.util.Optional;

/// An entry of a menu was chosen.
///
/// @param id of the entry
/// @param window in which it was chosen; empty for the menu of a tray icon
public record MenuEvent(String id, Optional<Window> window) {}
