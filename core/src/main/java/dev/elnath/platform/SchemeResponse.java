package dev.elnath.platform;

import dev.elnath.command.Headers;

/// The answer to a [SchemeRequest].
///
/// @param status an HTTP status
/// @param headers with `Content-Type` among them
/// @param body the bytes; not copied
public record SchemeResponse(int status, Headers headers, byte[] body) {}
