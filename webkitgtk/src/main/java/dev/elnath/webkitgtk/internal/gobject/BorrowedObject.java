package dev.elnath.webkitgtk.internal.gobject;

/// An object that someone else keeps alive: the caller of an upcall, or the object that owns it.
public record BorrowedObject(long address) implements GObject {}
