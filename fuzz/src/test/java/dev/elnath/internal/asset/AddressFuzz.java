package dev.elnath.internal.asset;

import static dev.elnath.fuzz.Input.hold;

import dev.elnath.command.Headers;
import dev.elnath.fuzz.Input;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The addresses of files: what `asset:` makes of one is absolute and climbs nowhere, and what the
/// application's own scheme asks its files for stays below their folder.
public final class AddressFuzz {
  private static final AppProtocol OWN =
      new AppProtocol(
          name -> {
            List<String> parts = List.of(name.split("/", -1));
            hold(
                !parts.contains("..") && !parts.contains(".") && !parts.contains(""),
                "it asks for " + name);
            return Optional.empty();
          },
          Optional.empty(),
          List.of());

  private AddressFuzz() {}

  /// One input.
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = Input.text(bytes);
    AssetUri.file(text).ifPresent(file -> check(file, text));
    AssetUri.file("asset://localhost/" + text).ifPresent(file -> check(file, text));
    String encoded = URLEncoder.encode("/" + text, StandardCharsets.UTF_8).replace("+", "%20");
    AssetUri.file("asset://localhost/" + encoded)
        .ifPresent(file -> hold(file.equals(Path.of("/" + text)), "it leads to " + file));
    own("tauri://localhost/" + text);
  }

  private static void check(Path file, String text) {
    hold(file.isAbsolute(), text + " leads to " + file);
    for (Path name : file) {
      hold(!name.toString().equals(".."), text + " climbs to " + file);
    }
    hold(file.toString().indexOf('\0') < 0, text + " has a NUL");
  }

  private static void own(String uri) {
    CompletableFuture<SchemeResponse> answer = new CompletableFuture<>();
    OWN.handle(
        new SchemeRequest(
            "main", "GET", uri, Headers.EMPTY, new SchemeRequest.Complete(new byte[0])),
        answer::complete);
    try {
      SchemeResponse response = answer.get(10, TimeUnit.SECONDS);
      String body = new String(response.body(), StandardCharsets.UTF_8);
      hold(body.startsWith("asset not found: "), body);
    } catch (InterruptedException | ExecutionException | TimeoutException none) {
      throw new AssertionError("it was not answered: " + uri, none);
    }
  }
}
