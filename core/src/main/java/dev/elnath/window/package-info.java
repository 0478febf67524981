/// Windows and the web views in them.
@NullMarked
package dev.elnath.window;

import org.jspecify.annotations.NullMarked;
