/// What commands and types look like, without a compiler: all that is generated is written from it.
@NullMarked
package dev.elnath.processor.model;

import org.jspecify.annotations.NullMarked;
