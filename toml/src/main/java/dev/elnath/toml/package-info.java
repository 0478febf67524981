/// TOML for configuration, capability and permission files. Not needed by a program whose table of
/// permissions was built.
@NullMarked
package dev.elnath.toml;

import org.jspecify.annotations.NullMarked;
