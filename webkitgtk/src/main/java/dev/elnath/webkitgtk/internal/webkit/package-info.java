/// Web contexts and web views, and what pages ask and say.
@NullMarked
package dev.elnath.webkitgtk.internal.webkit;

import org.jspecify.annotations.NullMarked;
