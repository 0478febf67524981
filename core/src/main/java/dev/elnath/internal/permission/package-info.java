/// How capabilities and permissions are read, put together and asked. Not API.
///
/// All of it runs before an application's first window is there. Where every start comes by, plain
/// loops and `instanceof` stand instead of streams, lambdas and `switch` over types: the first use
/// of each of those costs more than all the work.
@NullMarked
package dev.elnath.internal.permission;

import org.jspecify.annotations.NullMarked;
