package dev.elnath.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UrlPatternTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.com,https://example.com/",
    "https://example.com,https://example.com/any/where?query=1#fragment",
    "https://example.com/,https://example.com/any/where",
    "https://EXAMPLE.com,https://example.com/",
    "https://example.com:443,https://example.com/",
    "https://example.com,https://example.com:443/",
    "https://example.com/docs/*,https://example.com/docs/a/b?q",
    "https://example.com/docs,https://example.com/docs?q#f",
    "https://example.com/a?x=*,https://example.com/a?x=1#f",
    "https://example.com/\\*,https://example.com/*",
    "https://example.com/grüße,https://example.com/gr%C3%BC%C3%9Fe",
    "https://example.com/💩,https://example.com/%F0%9F%92%A9",
    "https://example.com/#top,https://example.com/#top",
    "https://*.example.com,https://a.b.example.com/",
    "https://*,https://anything.at.all/",
    "https://:sub.example.com,https://a.example.com/",
    "http://tauri.*,http://tauri.studio/",
    "http://localhost:*,http://localhost:5173/",
    "http://localhost:*,http://localhost/",
    "http://localhost:8080,http://localhost:8080/",
    "http{s}?://example.com,https://example.com/",
    "http{s}?://example.com,http://example.com/",
    "https://{www.}?example.com,https://example.com/",
    "https://{www.}?example.com,https://www.example.com/",
    "https://example.com/:page,https://example.com/one",
    "https://example.com/docs/:page?,https://example.com/docs",
    "https://example.com/docs/:page?,https://example.com/docs/one",
    "https://example.com/docs/*?,https://example.com/docs",
    "*://example.com,https://example.com/",
    "http://[::1]:3000,http://[::1]:3000/",
    "http://[0:0::1]:3000,http://[::1]:3000/",
    "http://[fe80::a],http://[fe80::a]/",
    "my-scheme://Host,my-scheme://Host/"
  })
  void aPatternMatchesThePagesThatItDescribes(String pattern, String url) {
    assertThat(matches(pattern, url)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com,http://example.com/",
    "https://example.com,https://example.com:8443/",
    "https://example.com,https://example.com./",
    "https://example.com,https://example.com.evil.org/",
    "https://example.com,https://evil.org/example.com",
    "https://example.com,https://evil.org/?https://example.com/",
    "https://example.com,https://evil.org/#https://example.com/",
    "https://example.com,https://evilexample.com/",
    "https://example.com,https://sub.example.com/",
    "https://example.com,https://example-com/",
    "https://example.com,https://xn--example-9d0b.com/",
    "https://*.example.com,https://example.com/",
    "https://*.example.com,https://evil.org/.example.com",
    "https://*.example.com,https://evil.org:80/a.example.com",
    "https://*.example.com,https://a.example.com.evil.org/",
    "https://:sub.example.com,https://a.b.example.com/",
    "http://localhost:8080,http://localhost/",
    "http://localhost:8080,http://localhost:18080/",
    "http://localhost,http://localhost:8080/",
    "http://localhost:*,http://localhost.evil:80/",
    "https://example.com/docs,https://example.com/docs/a",
    "https://example.com/docs/*,https://example.com/Docs/a",
    "https://example.com/docs/*,https://example.com/other?/docs/a",
    "https://example.com/:page,https://example.com/one/two",
    "https://example.com/a?x=1,https://example.com/a",
    "http{s}?://example.com,httpx://example.com/",
    "http://[::1]:3000,http://[::2]:3000/",
    "my-scheme://Host,my-scheme://host/"
  })
  void aPatternMatchesNoLookAlikes(String pattern, String url) {
    assertThat(matches(pattern, url)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "example.com | a URL pattern begins with a scheme and \"://\"",
        "* | a URL pattern begins with a scheme and \"://\"",
        "://example.com | a URL pattern begins with a scheme and \"://\"",
        "https:/example.com | a URL pattern begins with a scheme and \"://\"",
        "https:// | the host is missing",
        "https:///path | the host is missing",
        "https://user@example.com | user names and passwords are not supported",
        "https://exämple.com | write the name in its xn-- form",
        "https://exa%6dple.com | the host has \"%\"",
        "https://example.com:http | a segment in the host begins after a dot",
        "https://example.com:*x | the port has \"x\"",
        "https://example.com:80x | the port has \"x\"; a port is a number or \"*\"",
        "https://example.com/(.*) | a regular expression in \"(…)\" is not supported",
        "https://example.com/** | the modifier \"*\" is not supported",
        "https://example.com/:a+ | the modifier \"+\" is not supported",
        "https://example.com/{a | a \"{\" is not closed",
        "https://example.com/a} | a \"}\" closes nothing",
        "https://example.com/{a{b}} | braces have neither braces",
        "https://example.com/a\\ | the \"\\\" at the end escapes nothing",
        "https://[::1%eth0] | is no IPv6 address",
        "https://[::*] | is no IPv6 address",
        "https://example.com/:a?:b?:c?:d?:e?:f?:g? | more than six parts are optional"
      })
  void whatIsNoPatternIsRefusedWithTheReason(String pattern, String reason) {
    assertThatThrownBy(() -> UrlPattern.parse(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void manyWildcardsDoNotMakeAMatchSlow() {
    UrlPattern pattern = UrlPattern.parse("https://example.com/" + "a*b".repeat(100));
    String url = "https://example.com/" + "ab".repeat(2_000) + "c";

    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(matches(pattern.toString(), url)).isFalse());
  }

  private static boolean matches(String pattern, String url) {
    PageUrl page = PageUrl.parse(url);
    assertThat(page).as(url).isNotNull();
    return page != null && UrlPattern.parse(pattern).matches(page);
  }
}
