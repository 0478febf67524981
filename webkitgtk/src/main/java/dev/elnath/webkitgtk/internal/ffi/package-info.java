/// Native functions, native memory and calls from native code.
@NullMarked
package dev.elnath.webkitgtk.internal.ffi;

import org.jspecify.annotations.NullMarked;
