package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.platform.PlatformException;
import dev.elnath.window.Cookie;
import dev.elnath.window.Cookie.SameSite;
import dev.elnath.window.Webview;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CookiesTest {
  @Test
  void aFailureOfThePlatformReachesWhoAsked() throws Exception {
    try (TestApp app = new TestApp()) {
      Webview webview = app.app.window("main").orElseThrow().webview();
      assertThatThrownBy(() -> webview.setCookie(Cookie.of("a", "b", "nowhere")))
          .isInstanceOf(PlatformException.class)
          .hasMessage("nowhere is no domain");
      webview.setCookie(Cookie.of("a", "b", "example.com"));
      assertThat(webview.cookies("https://example.com/")).hasSize(1);
      webview.deleteCookie(Cookie.of("a", "", "example.com"));
      assertThat(webview.cookies()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tauri://localhost/", "file:///etc", "", "https:", "httpsx://example.com/"})
  void onlyAddressesOfTheWebHaveCookies(String url) throws Exception {
    try (TestApp app = new TestApp()) {
      Webview webview = app.app.window("main").orElseThrow().webview();
      assertThatThrownBy(() -> webview.cookies(url))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("cookies are sent to http: and https: only, not to \"" + url + "\"");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''   | v    | example.com  | /  | a cookie has a name, and it is not empty",
        "a=b  | v    | example.com  | /  | the name of a cookie cannot have the character U+003D",
        "a    | v;w  | example.com  | /  | the value of a cookie cannot have the character U+003B",
        "a    | v    | ''           | /  | a cookie has a domain, and it is not empty",
        "a    | v    | example.com/ | /  | the domain of a cookie cannot have the character U+002F",
        "a    | v    | example.com  | '' | a cookie has a path, and it is not empty",
        "a    | v    | example.com  | x  | the path \"x\" of a cookie begins with no /",
      })
  void whatCouldNotTravelInAHeaderIsNoCookie(
      String name, String value, String domain, String path, String problem) {
    assertThatThrownBy(() ->
            new Cookie(name, value, domain, path, Optional.empty(), true, true, SameSite.STRICT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(problem);
  }

  @Test
  void aLineFeedCannotAddAHeader() {
    assertThatThrownBy(() -> Cookie.of("a", "b\r\nSet-Cookie: c=d", "example.com"))
        .hasMessage("the value of a cookie cannot have the character U+000D");
  }
}
