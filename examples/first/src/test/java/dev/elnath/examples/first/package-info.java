@NullMarked
package dev.elnath.examples.first;

import org.jspecify.annotations.NullMarked;
