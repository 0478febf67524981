/// One small page for each subject of the reference documentation.
@NullMarked
package dev.elnath.examples.reference;

import org.jspecify.annotations.NullMarked;
