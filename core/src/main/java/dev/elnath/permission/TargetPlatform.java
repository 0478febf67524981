package dev.elnath.permission;

import java.util.Optional;
import java.util.Set;

/// An operating system that a capability or a permission can be limited to.
public enum TargetPlatform {
  /// `linux`
  LINUX("linux"),
  /// `macOS`
  MACOS("macOS"),
  /// `windows`
  WINDOWS("windows"),
  /// `android`
  ANDROID("android"),
  /// `iOS`
  IOS("iOS");

  /// Every platform: what is meant where none is named.
  public static final Set<TargetPlatform> ALL = Set.of(values());

  private final String text;

  TargetPlatform(String text) {
    this.text = text;
  }

  /// The name in capability and permission files.
  public String text() {
    return text;
  }

  /// The platform of that name, or empty if there is none; upper and lower case matter.
  public static Optional<TargetPlatform> named(String text) {
    for (TargetPlatform platform : values()) {
      if (platform.text.equals(text)) {
        return Optional.of(platform);
      }
    }
    return Optional.empty();
  }
}
