/// Tests that use the program as a person would.
@NullMarked
package dev.elnath.examples.notes;

import org.jspecify.annotations.NullMarked;
