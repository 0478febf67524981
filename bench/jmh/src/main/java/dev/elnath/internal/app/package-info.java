/// Measures what is inside the package of the same name, which is why it has that name.
@NullMarked
package dev.elnath.internal.app;

import org.jspecify.annotations.NullMarked;
