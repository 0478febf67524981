/// How events get from those who emit them to those who listen.
@NullMarked
package dev.elnath.internal.event;

import org.jspecify.annotations.NullMarked;
