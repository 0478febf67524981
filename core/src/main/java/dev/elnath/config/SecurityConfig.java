package dev.elnath.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The key `app.security`. Immutable.
///
/// @param csp the content security policy of the application's HTML; none is sent where it is empty
/// @param devCsp used in development instead; `csp` holds where it is empty
/// @param freezePrototype whether `Object.prototype` is frozen before anything else runs
/// @param dangerousDisableAssetCspModification which directives get no nonces and hashes
/// @param pattern whether calls pass through an isolation application
/// @param capabilities the only ones that hold; where empty, all capability files do
/// @param headers to be added to every asset's answer, by name, in the order of the file
public record SecurityConfig(
    Optional<Csp> csp,
    Optional<Csp> devCsp,
    boolean freezePrototype,
    CspModification dangerousDisableAssetCspModification,
    AssetProtocol assetProtocol,
    Pattern pattern,
    List<CapabilityEntry> capabilities,
    Map<String, String> headers) {

  /// Which directives of the policy are completed with nonces and hashes.
  public sealed interface CspModification {
    /// All of them.
    record Everywhere() implements CspModification {}

    /// None of them.
    record Nowhere() implements CspModification {}

    /// All but some.
    record Except(List<String> directives) implements CspModification {}
  }

  /// The key `assetProtocol`.
  ///
  /// @param enable whether pages may load files by the scheme `asset`
  public record AssetProtocol(boolean enable, FileScope scope) {}

  /// Patterns of the files that are within reach; `deny` wins.
  ///
  /// @param requireLiteralLeadingDot whether a pattern must name the dot of a hidden file; the
  ///   system's habit decides where it is empty
  public record FileScope(
      List<String> allow, List<String> deny, Optional<Boolean> requireLiteralLeadingDot) {}

  /// How calls reach the host.
  public sealed interface Pattern {
    /// As they are.
    record Brownfield() implements Pattern {}

    /// Through the application in a directory, which is relative to the configuration.
    record Isolation(String dir) implements Pattern {}
  }
}
