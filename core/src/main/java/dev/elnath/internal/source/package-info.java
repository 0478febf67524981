/// The texts that configuration, capabilities and permissions are written in, as trees that know
/// where each value stands. Not API.
@NullMarked
package dev.elnath.internal.source;

import org.jspecify.annotations.NullMarked;
