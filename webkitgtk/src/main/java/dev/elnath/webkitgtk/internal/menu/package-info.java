/// Menus as widgets of GTK.
@NullMarked
package dev.elnath.webkitgtk.internal.menu;

import org.jspecify.annotations.NullMarked;
