@NullMarked
package dev.elnath.internal.image;

import org.jspecify.annotations.NullMarked;
