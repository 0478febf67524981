/// What choosing entries of menus does.
@NullMarked
package dev.elnath.internal.menu;

import org.jspecify.annotations.NullMarked;
