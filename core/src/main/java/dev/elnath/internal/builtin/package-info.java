/// The commands of the core's own plugins, whose code the processor completes.
@NullMarked
package dev.elnath.internal.builtin;

import org.jspecify.annotations.NullMarked;
