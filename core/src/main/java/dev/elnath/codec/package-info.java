/// How values travel as JSON: the strict reader and writer that generated codecs use, and the
/// codecs of the types that Java itself brings.
@NullMarked
package dev.elnath.codec;

import org.jspecify.annotations.NullMarked;
