/// The rules of the house, as tests of the compiled classes and of the sources.
@NullMarked
package dev.elnath.architecture;

import org.jspecify.annotations.NullMarked;
