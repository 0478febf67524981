package dev.elnath.config;

/// The framework's own bounds, `plugins.elnath`. Immutable.
///
/// @param maxBodyBytes the largest body of one request, in bytes
/// @param maxCallsInFlight calls of one page that may run at once; more are refused
/// @param channelCapacity messages that a channel holds before `send` waits
/// @param replyCacheBytes answers kept, in bytes, for a request that a page sends a second time
///   over another transport; 0 keeps none
/// @param maxNesting arrays and objects inside each other in what a page sends; deeper values are
///   refused
/// @param maxChannels channels of one page that may be open at once; calls that bring more are
///   refused
/// @param maxListeners listeners of one page that there may be at once; more are refused
/// @param maxResources resources that a web view, a window or the application may hold at once;
///   more are refused
public record Limits(
    int maxBodyBytes,
    int maxCallsInFlight,
    int channelCapacity,
    int replyCacheBytes,
    int maxNesting,
    int maxChannels,
    int maxListeners,
    int maxResources) {
  /// What holds where nothing is configured.
  public static final Limits DEFAULT =
      new Limits(256 << 20, 10_000, 1_024, 16 << 20, 256, 10_000, 10_000, 100_000);

  /// Limits whose others are as in [#DEFAULT].
  public Limits(int maxBodyBytes, int maxCallsInFlight, int channelCapacity, int replyCacheBytes) {
    this(
        maxBodyBytes,
        maxCallsInFlight,
        channelCapacity,
        replyCacheBytes,
        256,
        10_000,
        10_000,
        100_000);
  }
}
