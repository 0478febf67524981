package dev.elnath.window;

/// A place on the desktop in physical pixels and parts of them.
public record Point(double x, double y) {}
