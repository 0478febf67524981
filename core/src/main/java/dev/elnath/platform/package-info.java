/// What a platform has to bring: windows with a web view in them, on a main thread. Programs have
/// no business here; the package is exported for platform modules and for tests.
///
/// A platform knows bytes and pages, and nothing of commands.
@NullMarked
package dev.elnath.platform;

import org.jspecify.annotations.NullMarked;
