/// How a call comes in from a transport and how its answer goes back. Nothing here knows what a
/// command does.
@NullMarked
package dev.elnath.internal.ipc;

import org.jspecify.annotations.NullMarked;
