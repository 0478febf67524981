/// Icons in the desktop's tray.
@NullMarked
package dev.elnath.tray;

import org.jspecify.annotations.NullMarked;
