/// Memory that this process shares with web processes.
@NullMarked
package dev.elnath.webkitgtk.internal.memory;

import org.jspecify.annotations.NullMarked;
