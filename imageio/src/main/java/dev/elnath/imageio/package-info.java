/// Files of the formats PNG and ICO made into images.
@NullMarked
package dev.elnath.imageio;

import org.jspecify.annotations.NullMarked;
