@NullMarked
package dev.elnath.internal.path;

import org.jspecify.annotations.NullMarked;
