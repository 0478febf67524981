/// Texts on their way to and from JavaScript.
@NullMarked
package dev.elnath.webkitgtk.internal.javascript;

import org.jspecify.annotations.NullMarked;
