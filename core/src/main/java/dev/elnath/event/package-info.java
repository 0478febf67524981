/// Events between pages, and between pages and the program.
@NullMarked
package dev.elnath.event;

import org.jspecify.annotations.NullMarked;
