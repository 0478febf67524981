package dev.elnath.webkitgtk.internal.gobject;

/// An object of GLib's object system.
public sealed interface GObject permits BorrowedObject, OwnedObject {
  /// Where it is.
  ///
  /// @throws IllegalStateException if it was owned and has been let go
  long address();
}
