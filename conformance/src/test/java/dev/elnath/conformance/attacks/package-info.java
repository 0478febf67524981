/// Attempts to get in, by pages, by frames, by other origins and by a web process gone bad, each
/// with the refusal that it has to meet. `docs/attacks.md` is written from them.
@NullMarked
package dev.elnath.conformance.attacks;

import org.jspecify.annotations.NullMarked;
