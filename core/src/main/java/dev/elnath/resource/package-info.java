/// Things of the program that pages hold by a number.
@NullMarked
package dev.elnath.resource;

import org.jspecify.annotations.NullMarked;
