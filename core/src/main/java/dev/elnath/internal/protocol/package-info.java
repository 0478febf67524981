/// Serves the schemes of the application's own.
@NullMarked
package dev.elnath.internal.protocol;

import org.jspecify.annotations.NullMarked;
