/// The application's own pages and files, as the app protocol serves them.
@NullMarked
package dev.elnath.internal.asset;

import org.jspecify.annotations.NullMarked;
