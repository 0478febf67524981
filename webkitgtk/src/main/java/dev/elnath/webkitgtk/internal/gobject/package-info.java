/// GLib's objects: who owns them, their properties, signals and errors.
@NullMarked
package dev.elnath.webkitgtk.internal.gobject;

import org.jspecify.annotations.NullMarked;
