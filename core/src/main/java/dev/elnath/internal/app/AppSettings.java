package dev.elnath.internal.app;

import dev.elnath.app.Transport;
import dev.elnath.asset.Assets;
import dev.elnath.config.Config;
import dev.elnath.image.Image;
import dev.elnath.permission.Authority;
import dev.elnath.protocol.ProtocolHandler;
import dev.elnath.window.DownloadHandler;
import dev.elnath.window.Navigation;
import dev.elnath.window.NewWindowRequest;
import dev.elnath.window.WebProcessHandler;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What a program has chosen for its application.
///
/// @param assets empty for those of the configuration
/// @param isolation the files of the isolation application; empty for those of the configuration
/// @param protocols the application's own, by their schemes
/// @param authority empty for the capability files
/// @param icon of windows that have none of their own
/// @param transport the one that pages try first
/// @param navigation decides what main frames show; empty for the application's own pages
/// @param newWindow told when a page wants a window; empty for a warning in the log
/// @param downloads decides what pages may keep; empty for the folder of downloads
/// @param webProcessHandler empty to reload a web view once
public record AppSettings(
    Config config,
    Optional<Assets> assets,
    Optional<Assets> isolation,
    Map<String, ProtocolHandler> protocols,
    Optional<Authority> authority,
    Optional<Image> icon,
    Transport transport,
    Optional<Predicate<Navigation>> navigation,
    Optional<Consumer<NewWindowRequest>> newWindow,
    Optional<DownloadHandler> downloads,
    boolean debug,
    boolean automation,
    Optional<WebProcessHandler> webProcessHandler) {}
