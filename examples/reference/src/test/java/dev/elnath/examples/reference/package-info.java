@NullMarked
package dev.elnath.examples.reference;

import org.jspecify.annotations.NullMarked;
