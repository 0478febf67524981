package dev.elnath.platform;

import dev.elnath.command.Headers;

/// A request that a page made for a URI of the application's own schemes.
///
/// @param webview the label of the web view that asks
/// @param method in capitals
/// @param uri as asked, still percent-encoded
/// @param body what was sent
public record SchemeRequest(
    String webview, String method, String uri, Headers headers, RequestBody body) {

  /// A request's body.
  public sealed interface RequestBody {}

  /// The whole body, empty if there was none.
  public record Complete(byte[] bytes) implements RequestBody {}

  /// A body beyond [PlatformOptions#maxBodyBytes], of which nothing was kept.
  public record Oversized() implements RequestBody {}
}
