package dev.elnath.internal.protocol;

import dev.elnath.command.Headers;
import dev.elnath.command.Headers.Header;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeResponder;
import dev.elnath.platform.SchemeResponse;
import dev.elnath.platform.StreamedResponse;
import dev.elnath.protocol.ProtocolHandler;
import dev.elnath.protocol.ProtocolRequest;
import dev.elnath.protocol.ProtocolResponse;
import dev.elnath.protocol.ProtocolResponse.Bytes;
import dev.elnath.protocol.ProtocolResponse.Stream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A scheme of the application's own, served by its handler on a virtual thread for each request.
public final class ProtocolScheme implements SchemeHandler {
  private static final Logger LOG = System.getLogger("dev.elnath.protocol");

  private final String scheme;
  private final ProtocolHandler handler;

  /// @param scheme its name, for messages
  public ProtocolScheme(String scheme, ProtocolHandler handler) {
    this.scheme = scheme;
    this.handler = handler;
  }

  @Override
  public void handle(SchemeRequest request, SchemeResponder responder) {
    switch (request.body()) {
      case SchemeRequest.Oversized() ->
          responder.respond(
              text(
                  413,
                  "the body is too large: see plugins.elnath.maxBodyBytes in tauri.conf.json"));
      case SchemeRequest.Complete(byte[] body) ->
          Thread.ofVirtual()
              .name(scheme + " " + request.uri())
              .start(() ->
                  answer(
                      new ProtocolRequest(
                          request.webview(),
                          request.method(),
                          request.uri(),
                          request.headers(),
                          body),
                      responder));
    }
  }

  private void answer(ProtocolRequest request, SchemeResponder responder) {
    try {
      send(handler.handle(request), responder);
    } catch (Throwable failure) {
      if (failure instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      LOG.log(Level.ERROR, () -> request.method() + " " + request.uri() + " failed", failure);
      responder.respond(
          text(500, "the protocol \"" + scheme + "\" failed; the application's log says why"));
    }
  }

  private static void send(ProtocolResponse response, SchemeResponder responder)
      throws IOException {
    switch (response.body()) {
      case Bytes(byte[] bytes) ->
          responder.respond(new SchemeResponse(response.status(), response.headers(), bytes));
      case Stream stream -> {
        try (InputStream body =
            stream.length().isPresent()
                ? new ExactStream(stream.in(), stream.length().getAsLong())
                : stream.in()) {
          responder.stream(
              new StreamedResponse(response.status(), response.headers(), body, stream.length()));
        }
      }
    }
  }

  private static SchemeResponse text(int status, String text) {
    return new SchemeResponse(
        status,
        new Headers(
            List.of(
                new Header("Content-Type", "text/plain"),
                new Header("Access-Control-Allow-Origin", "*"))),
        text.getBytes(StandardCharsets.UTF_8));
  }
}
