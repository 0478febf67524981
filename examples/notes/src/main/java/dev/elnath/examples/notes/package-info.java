/// A program for notes, in as many windows as one likes.
@NullMarked
package dev.elnath.examples.notes;

import org.jspecify.annotations.NullMarked;
