package dev.elnath.protocol;

import dev.elnath.command.Headers;
import java.net.URI;

/// A request that a page made for a scheme of the application's own.
///
/// @param webview the label of the web view that asks
/// @param method in capitals
/// @param uri as asked, still percent-encoded
/// @param body empty if there was none; not copied
public record ProtocolRequest(
    String webview, String method, String uri, Headers headers, byte[] body) {
  /// The path, with its percent-encoding undone; empty if there is none.
  ///
  /// @throws IllegalArgumentException if the address is malformed
  public String path() {
    String path = URI.create(uri).getPath();
    return path == null ? "" : path;
  }
}
