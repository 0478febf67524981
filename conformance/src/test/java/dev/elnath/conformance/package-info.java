/// The unmodified npm package in a real web view, against the whole stack.
@NullMarked
package dev.elnath.conformance;

import org.jspecify.annotations.NullMarked;
