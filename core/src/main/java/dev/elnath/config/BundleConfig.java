package dev.elnath.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The key `bundle`: what packages are made of and say of themselves. Paths are relative to the
/// configuration. What is for other systems than Linux is checked by the reader and kept in no
/// member here. Immutable.
///
/// @param active whether packages are made at all
/// @param targets the kinds of package to make
/// @param publisher shown in the default menu's about dialog too
/// @param icon paths of images
/// @param resources files to bring along; the Resource directory holds them at run time
/// @param copyright shown in the default menu's about dialog too
/// @param license the name of a license, in SPDX terms
/// @param externalBin programs to bring along, by paths without the target's suffix
public record BundleConfig(
    boolean active,
    List<BundleTarget> targets,
    Optional<String> publisher,
    Optional<String> homepage,
    List<String> icon,
    Resources resources,
    Optional<String> copyright,
    Optional<String> license,
    Optional<String> licenseFile,
    Optional<String> category,
    List<FileAssociation> fileAssociations,
    Optional<String> shortDescription,
    Optional<String> longDescription,
    List<String> externalBin,
    DebConfig deb) {

  /// A kind of package.
  public enum BundleTarget {
    /// For Debian and its kin.
    DEB,
    /// For Fedora, openSUSE and their kin.
    RPM,
    /// One file that runs anywhere on Linux.
    APPIMAGE,
    /// For Windows.
    MSI,
    /// For Windows.
    NSIS,
    /// For macOS.
    APP,
    /// For macOS.
    DMG
  }

  /// Files to bring along.
  public sealed interface Resources {
    /// Paths and glob patterns; each file keeps its path.
    record Paths(List<String> patterns) implements Resources {}

    /// Paths and glob patterns, each with the place it goes to.
    record Mapped(Map<String, String> targets) implements Resources {}
  }

  /// Files that the application opens.
  ///
  /// @param ext extensions without the dot
  public record FileAssociation(
      List<String> ext,
      Optional<String> name,
      Optional<String> description,
      Optional<String> mimeType) {}

  /// The key `bundle.linux.deb`.
  ///
  /// @param files by the place each goes to in the package, the path it comes from
  /// @param preInstallScript path of a script, as are the next three
  public record DebConfig(
      List<String> depends,
      List<String> recommends,
      List<String> provides,
      List<String> conflicts,
      List<String> replaces,
      Map<String, String> files,
      Optional<String> section,
      Optional<String> priority,
      Optional<String> changelog,
      Optional<String> desktopTemplate,
      Optional<String> preInstallScript,
      Optional<String> postInstallScript,
      Optional<String> preRemoveScript,
      Optional<String> postRemoveScript) {}
}
