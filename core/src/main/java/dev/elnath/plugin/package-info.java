/// Plugins: commands, events and permissions that belong together under one name.
@NullMarked
package dev.elnath.plugin;

import org.jspecify.annotations.NullMarked;
