/// The entry of the Linux platform.
@NullMarked
package dev.elnath.webkitgtk;

import org.jspecify.annotations.NullMarked;
