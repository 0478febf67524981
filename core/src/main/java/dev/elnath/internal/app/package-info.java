/// What stands behind the application's public types.
@NullMarked
package dev.elnath.internal.app;

import org.jspecify.annotations.NullMarked;
