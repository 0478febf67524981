package dev.elnath.platform;

import dev.elnath.command.Headers;
import java.io.InputStream;
import java.util.OptionalLong;

/// The answer to a [SchemeRequest], with a body that is read while the page takes it.
///
/// @param status an HTTP status
/// @param headers with `Content-Type` among them
/// @param body is read and closed by the responder
/// @param length of the body in bytes, where it is known
public record StreamedResponse(
    int status, Headers headers, InputStream body, OptionalLong length) {}
