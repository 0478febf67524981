@NullMarked
package dev.elnath.bench;

import org.jspecify.annotations.NullMarked;
