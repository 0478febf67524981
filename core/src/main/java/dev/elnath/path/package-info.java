/// The directories of the system and of the application.
@NullMarked
package dev.elnath.path;

import org.jspecify.annotations.NullMarked;
