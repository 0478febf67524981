/// Where the files of the application's own pages come from.
@NullMarked
package dev.elnath.asset;

import org.jspecify.annotations.NullMarked;
