/// The platform and its windows: GTK's windows with WebKit's web views in them.
@NullMarked
package dev.elnath.webkitgtk.internal.window;

import org.jspecify.annotations.NullMarked;
