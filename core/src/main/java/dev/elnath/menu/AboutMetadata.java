package dev.elnath.menu;

import dev.elnath.image.Image;
import java.util.List;
import java.util.Optional;

/// What the dialog about the program says.
///
/// @param name the program's
/// @param version full
/// @param shortVersion shown on macOS
/// @param authors one by one
/// @param comments one or two sentences
/// @param copyright a line
/// @param license its text or name
/// @param website a URL
/// @param websiteLabel shown in its place
/// @param credits shown on macOS
/// @param icon the program's
public record AboutMetadata(
    Optional<String> name,
    Optional<String> version,
    Optional<String> shortVersion,
    Optional<List<String>> authors,
    Optional<String> comments,
    Optional<String> copyright,
    Optional<String> license,
    Optional<String> website,
    Optional<String> websiteLabel,
    Optional<String> credits,
    Optional<Image> icon) {
  /// Says nothing.
  public static final AboutMetadata NONE =
      new AboutMetadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
