/// The demo: a page built with Vite on `@tauri-apps/api`, and the Java that answers it.
@NullMarked
package dev.elnath.examples.hello;

import org.jspecify.annotations.NullMarked;
