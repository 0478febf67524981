package dev.elnath.internal.permission;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.fuzz.Input;
import dev.elnath.permission.Origin;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;

/// The addresses of pages and the patterns for them: a first line for a pattern, a second for an
/// address. No spelling makes a page of the application, or of a host that a pattern names, of
/// another one.
public final class UrlFuzz {
  private static final UrlPattern EXAMPLE = UrlPattern.parse("https://*.example.com");
  private static final Origins ORIGINS =
      Origins.of(List.of("http://localhost:1420"), List.of("notes"));

  private static final Pattern OWN =
      Pattern.compile(
          "(?is)(tauri://localhost:?([/?#].*)?|http://localhost:0*1420([/?#].*)?|notes:.*)");

  private UrlFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String[] lines = Input.lines(bytes, 2);
    for (String text :
        List.of(lines[1], "https://" + lines[1], "https://a.example.com" + lines[1])) {
      page(text, lines[0]);
    }
  }

  private static void page(String text, String pattern) {
    boolean local = ORIGINS.classify(text) instanceof Origin.Local;
    hold(!local || isOwn(text), text + " is taken for a page of the application");
    PageUrl page = PageUrl.parse(text);
    if (page == null) {
      return;
    }
    PageUrl origin = PageUrl.parse(page.origin());
    hold(origin != null && origin.isSameOrigin(page), "the origin of " + text + " is another's");
    hold(
        host(text).equalsIgnoreCase(page.host()) || page.host().startsWith("["),
        text + " has the host " + page.host());
    if (EXAMPLE.matches(page)) {
      hold(host(text).toLowerCase(java.util.Locale.ROOT).endsWith(".example.com"), text);
    }
    try {
      boolean known = UrlPattern.parse(pattern).matches(page);
      hold(!known || pattern.contains("://"), pattern + " matches " + text);
    } catch (IllegalArgumentException refused) {
      hold(refused.getMessage() != null, "a refusal does not say why");
    }
  }

  private static boolean isOwn(String text) {
    return OWN.matcher(text).matches();
  }

  /// The host as the JDK reads it.
  private static String host(String text) {
    try {
      URI uri = new URI(text.split("[?#]", 2)[0]);
      String authority = uri.getRawAuthority();
      return authority == null ? "" : authority.replaceFirst(":\\d*$", "");
    } catch (URISyntaxException refused) {
      int start = text.indexOf("://") + 3;
      return text.substring(start).split("[/?#:]", 2)[0];
    }
  }
}
