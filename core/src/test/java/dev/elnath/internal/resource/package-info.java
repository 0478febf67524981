@NullMarked
package dev.elnath.internal.resource;

import org.jspecify.annotations.NullMarked;
