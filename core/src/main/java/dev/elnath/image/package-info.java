/// Pictures as pixels, and where pages and programs get them from.
@NullMarked
package dev.elnath.image;

import org.jspecify.annotations.NullMarked;
