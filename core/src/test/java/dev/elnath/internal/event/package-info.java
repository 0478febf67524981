@NullMarked
package dev.elnath.internal.event;

import org.jspecify.annotations.NullMarked;
