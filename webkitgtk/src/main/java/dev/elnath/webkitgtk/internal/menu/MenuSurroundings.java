package dev.elnath.webkitgtk.internal.menu;

import dev.elnath.menu.MenuEntry;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import java.util.function.Consumer;

/// What all parts of one shown menu share.
///
/// @param accelerators the group of keys
/// @param mainThread runs tasks on the main thread, in their order
/// @param chosen told of the entries that the user chose; main thread
record MenuSurroundings(
    GObject accelerators, Consumer<Runnable> mainThread, Consumer<MenuEntry> chosen) {}
