/// Tests of the reader, the writer and the codecs.
@NullMarked
package dev.elnath.codec;

import org.jspecify.annotations.NullMarked;
