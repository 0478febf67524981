/// What stands behind plugins.
@NullMarked
package dev.elnath.internal.plugin;

import org.jspecify.annotations.NullMarked;
