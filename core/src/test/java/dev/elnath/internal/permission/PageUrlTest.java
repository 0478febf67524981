package dev.elnath.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageUrlTest {
  @Test
  void aUrlIsTakenApart() {
    assertThat(PageUrl.parse("https://Example.com:8443/a/b?c=d?e#f#g"))
        .isEqualTo(new PageUrl("https", "example.com", "8443", "/a/b", "c=d?e", "f#g"));
    assertThat(PageUrl.parse("tauri://localhost"))
        .isEqualTo(new PageUrl("tauri", "localhost", "", "", "", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "http://a:80,''",
    "https://a:443/,''",
    "ws://a:80/,''",
    "http://a:443/,443",
    "https://a:080/,80",
    "http://a:/,''",
    "other://a:80/,80",
    "http://a:65535/,65535"
  })
  void theSchemesOwnPortIsNoPort(String url, String port) {
    PageUrl page = PageUrl.parse(url);

    assertThat(page).isNotNull().extracting(PageUrl::port).isEqualTo(port);
  }

  @ParameterizedTest
  @CsvSource({
    "http://[::1]/,[::1]",
    "http://[0:0:0:0:0:0:0:1]:3000/,[::1]",
    "http://[2001:DB8::1:0:0:1]/,[2001:db8::1:0:0:1]",
    "http://[2001:db8:0:0:1::1]/,[2001:db8::1:0:0:1]",
    "http://[1:0:3:4:5:6:7:8]/,[1:0:3:4:5:6:7:8]",
    "http://[::]/,[::]",
    "http://[1::]/,[1::]"
  })
  void anAddressHasOneSpelling(String url, String host) {
    PageUrl page = PageUrl.parse(url);

    assertThat(page).isNotNull().extracting(PageUrl::host).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "about:blank",
        "about:srcdoc",
        "data:text/html,x",
        "blob:https://example.com/1",
        "blob://example.com/1",
        "javascript:alert(1)",
        "https:/example.com",
        "https:example.com",
        "https://",
        "https:///path",
        "file:///etc/passwd",
        "//example.com/",
        "example.com",
        "1ttp://example.com/",
        "ht tp://example.com/",
        "https://user@example.com/",
        "https://user:secret@example.com/",
        "https://@example.com/",
        "https://example.com\\@evil/",
        "https://example.com\\evil",
        "https://example.com/a\\b",
        "https://exa mple.com/",
        "https://example.com/\n",
        "https://example.com/\u0000",
        "https://exämple.com/",
        "https://example.com/ä",
        "https://exa%6dple.com/",
        "https://.example.com/",
        "https://example..com/",
        "https://example.com:port/",
        "https://example.com:65536/",
        "https://example.com:-1/",
        "https://example.com:1:2/",
        "https://example.com/a/../b",
        "https://example.com/./b",
        "https://example.com/%2e%2E/b",
        "https://[::1/",
        "https://[::1]x/",
        "https://[::1]:x/",
        "https://[[::1]]/",
        "https://[fe80::1%25eth0]/",
        "https://[127.0.0.1]/",
        "https://[::ffff:1.2.3.4]/",
        "https://[]/"
      })
  void whatNoWebViewReportsAsAPageWithAHostIsNone(String text) {
    assertThat(PageUrl.parse(text)).isNull();
  }
}
