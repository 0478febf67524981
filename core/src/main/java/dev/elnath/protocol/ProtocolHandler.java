package dev.elnath.protocol;

/// Answers the requests for a scheme of the application's own. Called on a virtual thread for each
/// request, several at once.
@FunctionalInterface
public interface ProtocolHandler {
  /// Answers a request.
  ///
  /// @throws Exception if it cannot: the page gets status 500 without the reason, which is logged
  ProtocolResponse handle(ProtocolRequest request) throws Exception;
}
