/// Menus of windows, context menus and the menus of tray icons.
@NullMarked
package dev.elnath.menu;

import org.jspecify.annotations.NullMarked;
