package dev.elnath.conformance;

/// Where a window's content is on the screen, in physical pixels.
record Place(int x, int y, int width, int height, boolean visible) {}
