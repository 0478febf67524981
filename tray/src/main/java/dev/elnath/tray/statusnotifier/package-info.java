/// Tray icons by the D-Bus interfaces `org.kde.StatusNotifierItem` and `com.canonical.dbusmenu`.
@NullMarked
package dev.elnath.tray.statusnotifier;

import org.jspecify.annotations.NullMarked;
