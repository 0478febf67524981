package dev.elnath.internal.app;

import dev.elnath.asset.Assets;
import dev.elnath.config.Config;
import dev.elnath.permission.Authority;
import java.util.Optional;

/// What a program has chosen for its application.
///
/// @param assets empty for those of the configuration
/// @param authority empty for the capability files
/// @param transport the name of the one that pages try first
public record AppSettings(
    Config config,
    Optional<Assets> assets,
    Optional<Authority> authority,
    String transport,
    boolean debug,
    boolean automation) {}
