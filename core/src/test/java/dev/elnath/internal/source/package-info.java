/// Tests of how files of JSON and JSON5 become trees.
@NullMarked
package dev.elnath.internal.source;

import org.jspecify.annotations.NullMarked;
