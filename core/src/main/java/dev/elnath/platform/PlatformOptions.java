package dev.elnath.platform;

import dev.elnath.config.SandboxMode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What a platform is told once, before its first window.
///
/// @param identifier the application's, such as `com.example.notes`
/// @param name the application's, for people
/// @param dataDirectory where web views keep cookies and storage
/// @param cacheDirectory where web views keep what can be fetched again
/// @param schemes the URI schemes that the application answers itself; each counts as secure and
///   CORS-enabled
/// @param maxBodyBytes the largest request body that is read; a larger one reaches the handler as
///   [SchemeRequest.Oversized]
/// @param debug whether developer tools are offered
/// @param automation whether WebDriver may control the web views
/// @param direct where the application's pages may connect to it, if the platform can let them
/// @param media of which schemes pages play video and audio
/// @param sandbox whether web processes are to run in a sandbox
public record PlatformOptions(
    String identifier,
    String name,
    Path dataDirectory,
    Path cacheDirectory,
    Map<String, SchemeHandler> schemes,
    long maxBodyBytes,
    boolean debug,
    boolean automation,
    Optional<DirectLink> direct,
    MediaSchemes media,
    SandboxMode sandbox) {
  /// Options without a direct link and media, and with a sandbox where the system can.
  public PlatformOptions(
      String identifier,
      String name,
      Path dataDirectory,
      Path cacheDirectory,
      Map<String, SchemeHandler> schemes,
      long maxBodyBytes,
      boolean debug,
      boolean automation) {
    this(
        identifier,
        name,
        dataDirectory,
        cacheDirectory,
        schemes,
        maxBodyBytes,
        debug,
        automation,
        Optional.empty(),
        MediaSchemes.NONE,
        SandboxMode.AUTO);
  }

  /// Keeps a copy of the map.
  public PlatformOptions {
    schemes = Map.copyOf(schemes);
  }
}
