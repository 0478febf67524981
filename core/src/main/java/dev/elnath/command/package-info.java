/// Commands: what a page may call. The annotations that programs write, and the interfaces that the
/// code which the processor generates from them implements.
@NullMarked
package dev.elnath.command;

import org.jspecify.annotations.NullMarked;
