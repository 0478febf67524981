/// Whole applications on a platform without windows.
@NullMarked
package dev.elnath.internal.app;

import org.jspecify.annotations.NullMarked;
