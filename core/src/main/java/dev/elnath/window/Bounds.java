package dev.elnath.window;

/// Where a web view is in its window, from the top left of the window's content, in logical pixels.
public record Bounds(double x, double y, double width, double height) {}
