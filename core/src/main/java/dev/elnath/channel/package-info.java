/// Ordered streams of messages from Java to a page.
@NullMarked
package dev.elnath.channel;

import org.jspecify.annotations.NullMarked;
