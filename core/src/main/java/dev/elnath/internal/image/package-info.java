/// Images that pages hold, and how files become images.
@NullMarked
package dev.elnath.internal.image;

import org.jspecify.annotations.NullMarked;
