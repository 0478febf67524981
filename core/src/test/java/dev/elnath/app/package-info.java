@NullMarked
package dev.elnath.app;

import org.jspecify.annotations.NullMarked;
