/// Values of the program that pages follow.
@NullMarked
package dev.elnath.state;

import org.jspecify.annotations.NullMarked;
