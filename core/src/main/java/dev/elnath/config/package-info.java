/// The application's configuration, `tauri.conf.json`, as immutable values.
@NullMarked
package dev.elnath.config;

import org.jspecify.annotations.NullMarked;
