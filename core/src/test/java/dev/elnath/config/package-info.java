/// Tests of the configuration's reader.
@NullMarked
package dev.elnath.config;

import org.jspecify.annotations.NullMarked;
