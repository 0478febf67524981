@NullMarked
package dev.elnath.image;

import org.jspecify.annotations.NullMarked;
