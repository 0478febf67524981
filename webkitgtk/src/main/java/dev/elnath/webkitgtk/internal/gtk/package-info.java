/// The main loop and the windows of GTK 3.
@NullMarked
package dev.elnath.webkitgtk.internal.gtk;

import org.jspecify.annotations.NullMarked;
