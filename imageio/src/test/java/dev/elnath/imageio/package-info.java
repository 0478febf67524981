@NullMarked
package dev.elnath.imageio;

import org.jspecify.annotations.NullMarked;
