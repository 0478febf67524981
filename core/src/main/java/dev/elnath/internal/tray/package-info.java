/// The icons that an application has in the tray.
@NullMarked
package dev.elnath.internal.tray;

import org.jspecify.annotations.NullMarked;
