package dev.elnath.platform;

/// Takes the answer to one request. Any thread; only the first call counts, and calls after the
/// page has gone do nothing.
@FunctionalInterface
public interface SchemeResponder {
  /// Answers the request.
  void respond(SchemeResponse response);
}
