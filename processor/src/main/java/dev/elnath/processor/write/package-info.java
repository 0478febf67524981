/// Writes Java from the model.
@NullMarked
package dev.elnath.processor.write;

import org.jspecify.annotations.NullMarked;
