package dev.elnath.window;

import java.time.Instant;
import java.util.Optional;

/// A cookie of a web view's store. Immutable.
///
/// @param name not empty
/// @param value may be empty
/// @param domain the host that it is for, such as `example.com`; with a dot before it also for all
///   below
/// @param path the beginning of the paths that it is for, such as `/`
/// @param expires when it goes, in whole seconds; one without goes with the program
/// @param secure whether it travels encrypted only
/// @param httpOnly whether pages' scripts cannot see it
/// @param sameSite to whose requests it is added
public record Cookie(
    String name,
    String value,
    String domain,
    String path,
    Optional<Instant> expires,
    boolean secure,
    boolean httpOnly,
    SameSite sameSite) {
  /// Which requests carry a cookie, as the attribute `SameSite` says.
  public enum SameSite {
    /// Those of pages of other sites too.
    NONE,
    /// Those of the site's own pages, and links to the site.
    LAX,
    /// Those of the site's own pages.
    STRICT
  }

  /// @throws IllegalArgumentException if name or domain is empty, the path does not begin with `/`,
  ///   or one of the texts has a character that would end it in a header
  public Cookie {
    requireText("name", name, "=;, \"\\", false);
    requireText("value", value, ";", true);
    requireText("domain", domain, "=;, /\"\\", false);
    requireText("path", path, ";", false);
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("the path \"" + path + "\" of a cookie begins with no /");
    }
  }

  /// A cookie for all paths of a host, that lasts as long as the program, is hidden from scripts,
  /// and travels encrypted and from the site's own pages and links only.
  ///
  /// @throws IllegalArgumentException as the constructor
  public static Cookie of(String name, String value, String domain) {
    return new Cookie(name, value, domain, "/", Optional.empty(), true, true, SameSite.LAX);
  }

  private static void requireText(String what, String text, String refused, boolean mayBeEmpty) {
    if (text.isEmpty() && !mayBeEmpty) {
      throw new IllegalArgumentException("a cookie has a " + what + ", and it is not empty");
    }
    text.chars()
        .filter(character -> Character.isISOControl(character) || refused.indexOf(character) >= 0)
        .findFirst()
        .ifPresent(character -> {
          throw new IllegalArgumentException(
              "the %s of a cookie cannot have the character U+%04X".formatted(what, character));
        });
  }
}
