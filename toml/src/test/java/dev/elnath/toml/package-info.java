@NullMarked
package dev.elnath.toml;

import org.jspecify.annotations.NullMarked;
