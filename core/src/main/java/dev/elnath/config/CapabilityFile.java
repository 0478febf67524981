package dev.elnath.config;

/// A file of capabilities beside the configuration; nothing in it has been looked at.
///
/// @param source what messages call it
/// @param text JSON, or JSON5 if the source ends in `.json5`
public record CapabilityFile(String source, String text) {}
