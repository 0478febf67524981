/// Reads what the application's schemes serve for the web processes that play it (`wire/media.md`).
@NullMarked
package dev.elnath.webkitgtk.internal.media;

import org.jspecify.annotations.NullMarked;
