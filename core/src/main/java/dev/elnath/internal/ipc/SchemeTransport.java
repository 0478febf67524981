package dev.elnath.internal.ipc;

import dev.elnath.command.Body;
import dev.elnath.command.Headers;
import dev.elnath.command.Headers.Header;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeResponder;
import dev.elnath.platform.SchemeResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The transport over the scheme `ipc` (section 2.1): one `fetch` a call.
public final class SchemeTransport implements SchemeHandler {
  private static final String JSON = "application/json";
  private static final String BYTES = "application/octet-stream";
  private static final String TEXT = "text/plain";
  private static final Set<String> TRANSPORT_HEADERS = transportHeaders();

  private final Pages pages;

  /// @param pages where requests go
  public SchemeTransport(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void handle(SchemeRequest request, SchemeResponder responder) {
    switch (request.method()) {
      case "OPTIONS" ->
          responder.respond(
              response(200, TEXT, new byte[0], new Header("Access-Control-Allow-Headers", "*")));
      case "POST" -> post(request, responder);
      default -> responder.respond(text(405, "only POST and OPTIONS are allowed"));
    }
  }

  private void post(SchemeRequest request, SchemeResponder responder) {
    PageSession session = pages.session(request.webview());
    if (session == null) {
      responder.respond(text(500, "failed to acquire webview reference"));
      return;
    }
    try {
      Envelope envelope = envelope(request);
      session.accept(envelope, reply -> responder.respond(response(reply)), true);
    } catch (RefusedRequest refused) {
      responder.respond(text(500, String.valueOf(refused.getMessage())));
    }
  }

  private Envelope envelope(SchemeRequest request) throws RefusedRequest {
    Headers headers = request.headers();
    String contentType =
        headers.first("Content-Type").orElse(BYTES).strip().toLowerCase(Locale.ROOT);
    RefusedRequest.unless(MediaType.isValid(contentType), "unknown content type");
    RequestChecks.key(headers.first("Tauri-Invoke-Key"), pages.key());
    String origin = RequestChecks.origin(headers.first("Origin"));
    RequestChecks.callbackId(headers.first("Tauri-Callback"), "Tauri-Callback", "Tauri callback");
    RequestChecks.callbackId(headers.first("Tauri-Error"), "Tauri-Error", "Tauri error");
    long number = RequestChecks.requestNumber(headers.first("Elnath-Request"));
    return new Envelope(
        command(request.uri()),
        headers.first("Elnath-Page").orElse(""),
        number,
        forCommand(headers),
        body(contentType, request.body()),
        pages.originOf(origin));
  }

  private Body body(String contentType, SchemeRequest.RequestBody body) throws RefusedRequest {
    return switch (body) {
      case SchemeRequest.Oversized _ ->
          throw new RefusedRequest(DirectRequest.tooLarge(pages.limits().maxBodyBytes()));
      case SchemeRequest.Complete complete ->
          switch (contentType) {
            case JSON -> new Body.JsonText(Utf8.checked(complete.bytes()));
            case BYTES -> new Body.Raw(complete.bytes());
            default ->
                throw new RefusedRequest("content type " + contentType + " is not implemented");
          };
    };
  }

  private static SchemeResponse response(Reply reply) {
    return switch (reply) {
      case Reply.Ok(Body.JsonText json) ->
          response(200, JSON, json.bytes(), new Header("Tauri-Response", "ok"));
      case Reply.Ok(Body.Raw raw) ->
          response(200, BYTES, raw.bytes(), new Header("Tauri-Response", "ok"));
      case Reply.Failed(Body.JsonText error) ->
          response(200, JSON, error.bytes(), new Header("Tauri-Response", "error"));
      case Reply.Refused(String reason) -> text(500, reason);
      case Reply.Gone _ -> text(500, Reply.GONE_TEXT);
    };
  }

  private static SchemeResponse text(int status, String text) {
    return response(status, TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  private static SchemeResponse response(
      int status, String contentType, byte[] body, Header... more) {
    List<Header> headers = new ArrayList<>(List.of(more));
    headers.add(new Header("Content-Type", contentType));
    headers.add(new Header("Access-Control-Allow-Origin", "*"));
    headers.add(new Header("Access-Control-Expose-Headers", "Tauri-Response"));
    return new SchemeResponse(status, new Headers(headers), body);
  }

  private static String command(String uri) {
    int path = uri.indexOf('/', uri.indexOf("://") + 3);
    String encoded = path < 0 ? "" : uri.substring(path + 1).split("[?#]", 2)[0];
    try {
      // A plus sign stands for itself in a path.
      return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      return encoded;
    }
  }

  private static Headers forCommand(Headers all) {
    return new Headers(
        all.entries().stream()
            .filter(header -> !TRANSPORT_HEADERS.contains(header.name()))
            .toList());
  }

  private static Set<String> transportHeaders() {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(
        List.of(
            "Content-Type",
            "Origin",
            "Tauri-Invoke-Key",
            "Tauri-Callback",
            "Tauri-Error",
            "Elnath-Page",
            "Elnath-Request"));
    return names;
  }
}
