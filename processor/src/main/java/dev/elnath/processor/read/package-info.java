/// Makes the model from the compiler's elements and refuses what cannot travel as JSON.
@NullMarked
package dev.elnath.processor.read;

import org.jspecify.annotations.NullMarked;
