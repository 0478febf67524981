/// The bench's program for Elnath.
@NullMarked
package dev.elnath.bench;

import org.jspecify.annotations.NullMarked;
