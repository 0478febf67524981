package dev.elnath.webkitgtk.internal.window;

import dev.elnath.webkitgtk.internal.gtk.LauncherEntry;
import dev.elnath.webkitgtk.internal.gtk.MainThread;
import dev.elnath.webkitgtk.internal.webkit.WebViewFactory;

/// What all windows of the process share.
record Surroundings(
    MainThread mainThread,
    Windows windows,
    WebViewFactory views,
    LauncherEntry launcher) {}
