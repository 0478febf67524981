package dev.elnath.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.permission.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OriginsTest {
  private final Origins origins =
      Origins.of(List.of("http://localhost:1420/app", "https://app.example.com"), List.of("notes"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tauri://localhost",
        "tauri://localhost/",
        "tauri://localhost/index.html?a#b",
        "tauri://localhost?a",
        "tauri://localhost#b",
        "TAURI://localhost/",
        "http://localhost:1420",
        "http://localhost:1420/",
        "http://localhost:1420/other/page",
        "HTTP://LOCALHOST:1420/",
        "https://app.example.com",
        "https://app.example.com:443/",
        "notes://any.host:99/page",
        "notes:page",
        "NOTES://host/"
      })
  void theApplicationsOwnPagesAreLocal(String url) {
    assertThat(origins.classify(url)).isEqualTo(Origin.LOCAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        " tauri://localhost",
        "tauri:",
        "tauri:localhost",
        "tauri:/localhost",
        "tauri://",
        "tauri:///",
        "tauri://LOCALHOST/",
        "tauri://localhost.evil",
        "tauri://localhost.evil/",
        "tauri://localhost@evil",
        "tauri://localhost@evil/",
        "tauri://evil@localhost/",
        "tauri://localhost:1420/",
        "tauri://localhost:80@evil/",
        "tauri://localhost\\.evil/",
        "tauri://localhost%2eevil/",
        "tauri://localhost./",
        "tauri://evil/tauri://localhost/",
        "tauri://localhostevil/",
        "tauris://localhost/",
        "xtauri://localhost/",
        "http://tauri.localhost/",
        "https://tauri.localhost/",
        "https://localhost:1420/",
        "http://localhost/",
        "http://localhost:14200/",
        "http://localhost:1420.evil/",
        "http://localhost:1420@evil/",
        "http://localhost.evil:1420/",
        "http://127.0.0.1:1420/",
        "http://app.example.com/",
        "https://app.example.com:444/",
        "https://app.example.com./",
        "https://app.example.com.evil.org/",
        "https://evil.org/?https://app.example.com/",
        "data:text/html,tauri://localhost/",
        "blob:tauri://localhost/1",
        "blob:null/1",
        "about:blank",
        "about:srcdoc",
        "javascript:notes://x",
        "file:///home/user/index.html",
        "note://host/",
        "notesx://host/",
        "no\u0000tes://host/"
      })
  void allOtherPagesAreRemote(String url) {
    assertThat(origins.classify(url)).isEqualTo(new Origin.Remote(url));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "HTTPS", "data", "blob", "about", "file", "", "a b", "a:", "1a"})
  void aSchemeOfTheWebCannotBecomeTheApplications(String scheme) {
    assertThatThrownBy(() -> Origins.of(List.of(), List.of(scheme)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"" + scheme + "\" cannot be the name of a scheme of the application");
  }

  @Test
  void anApplicationUrlMustHaveAHost() {
    assertThatThrownBy(() -> Origins.of(List.of("../dist"), List.of()))
        .hasMessage("\"../dist\" is no URL with a host, such as http://localhost:1420");
  }
}
