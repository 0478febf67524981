package dev.elnath.platform;

/// Answers the requests for one URI scheme. Called on the main thread, and must not block: work is
/// done elsewhere and handed to the responder.
@FunctionalInterface
public interface SchemeHandler {
  /// Takes a request; the responder has to be called exactly once, now or later, or the page waits.
  void handle(SchemeRequest request, SchemeResponder responder);
}
