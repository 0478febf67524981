/// How capabilities and permissions are read, put together and asked. Not API.
@NullMarked
package dev.elnath.internal.permission;

import org.jspecify.annotations.NullMarked;
