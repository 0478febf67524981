/// URI schemes of the application's own, which its pages load and fetch from.
@NullMarked
package dev.elnath.protocol;

import org.jspecify.annotations.NullMarked;
