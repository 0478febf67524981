/// Paths and directories as the contract has them.
@NullMarked
package dev.elnath.internal.path;

import org.jspecify.annotations.NullMarked;
