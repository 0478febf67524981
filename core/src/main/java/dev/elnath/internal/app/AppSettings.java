package dev.elnath.internal.app;

import dev.elnath.app.Transport;
import dev.elnath.asset.Assets;
import dev.elnath.config.Config;
import dev.elnath.image.Image;
import dev.elnath.permission.Authority;
import dev.elnath.protocol.ProtocolHandler;
import dev.elnath.window.WebProcessHandler;
import java.util.Map;
import java.util.Optional;

/// What a program has chosen for its application.
///
/// @param assets empty for those of the configuration
/// @param protocols the application's own, by their schemes
/// @param authority empty for the capability files
/// @param icon of windows that have none of their own
/// @param transport the one that pages try first
/// @param webProcessHandler empty to reload a web view once
public record AppSettings(
    Config config,
    Optional<Assets> assets,
    Map<String, ProtocolHandler> protocols,
    Optional<Authority> authority,
    Optional<Image> icon,
    Transport transport,
    boolean debug,
    boolean automation,
    Optional<WebProcessHandler> webProcessHandler) {}
