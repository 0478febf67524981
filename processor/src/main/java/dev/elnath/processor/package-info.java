/// The processor itself: which classes have commands, and which files are written for them.
@NullMarked
package dev.elnath.processor;

import org.jspecify.annotations.NullMarked;
