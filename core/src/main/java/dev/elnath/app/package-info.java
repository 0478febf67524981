/// The application: what a program configures and runs.
@NullMarked
package dev.elnath.app;

import org.jspecify.annotations.NullMarked;
