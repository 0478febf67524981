/// What goes wrong where no caller can be told.
@NullMarked
package dev.elnath.webkitgtk.internal.log;

import org.jspecify.annotations.NullMarked;
