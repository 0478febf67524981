@NullMarked
package dev.elnath.webkitgtk;

import org.jspecify.annotations.NullMarked;
