/// How pages come by the values that a program shares with them.
@NullMarked
package dev.elnath.internal.state;

import org.jspecify.annotations.NullMarked;
