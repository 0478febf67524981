/// Feeds every decoder that reads what a page, or a file, brought. Each target is a class with the
/// method that Jazzer calls; the tests call the same method with the inputs in `corpus/` and a
/// fixed number of changed ones.
@NullMarked
package dev.elnath.fuzz;

import org.jspecify.annotations.NullMarked;
