package dev.elnath.webkitgtk.internal.window;

import dev.elnath.webkitgtk.internal.gtk.LauncherEntry;
import dev.elnath.webkitgtk.internal.gtk.MainThread;
import dev.elnath.webkitgtk.internal.webkit.WebViewFactory;
import java.util.function.Consumer;

/// What all windows of the process share.
///
/// @param execute runs tasks on the main thread, in their order
record Surroundings(
    MainThread mainThread,
    Consumer<Runnable> execute,
    Windows windows,
    WebViewFactory views,
    LauncherEntry launcher) {}
