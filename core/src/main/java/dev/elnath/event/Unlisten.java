package dev.elnath.event;

/// Ends listening. Any thread; harmless when it has ended already.
@FunctionalInterface
public interface Unlisten {
  /// Ends it at once: what is emitted after this has returned is not heard.
  void unlisten();
}
