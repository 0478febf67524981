package dev.elnath.config;

/// The framework's own bounds, `plugins.elnath`. Immutable.
///
/// @param maxBodyBytes the largest body of one request, in bytes
/// @param maxCallsInFlight calls of one page that may run at once; more are refused
/// @param channelCapacity messages that a channel holds before `send` waits
/// @param replyCacheBytes answers kept, in bytes, for a request that a page sends a second time
///   over another transport; 0 keeps none
public record Limits(
    int maxBodyBytes, int maxCallsInFlight, int channelCapacity, int replyCacheBytes) {
  /// What holds where nothing is configured.
  public static final Limits DEFAULT = new Limits(256 << 20, 10_000, 1_024, 16 << 20);
}
