/// Tests of shared states without pages.
@NullMarked
package dev.elnath.state;

import org.jspecify.annotations.NullMarked;
