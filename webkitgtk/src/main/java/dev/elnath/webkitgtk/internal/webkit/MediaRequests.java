package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.command.Headers;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeResponder;
import dev.elnath.platform.SchemeResponse;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import dev.elnath.webkitgtk.internal.log.Log;
import dev.elnath.webkitgtk.internal.media.MediaDoor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Hands what web processes play to the handlers of its schemes, as a request of the web view that
/// shows it.
final class MediaRequests implements MediaDoor {
  private final PlatformOptions options;
  private final WebProcessTokens tokens;
  private final MainLoop loop;

  MediaRequests(PlatformOptions options, WebProcessTokens tokens, MainLoop loop) {
    this.options = options;
    this.tokens = tokens;
    this.loop = loop;
  }

  @Override
  public CompletableFuture<Boolean> admit(String token) {
    CompletableFuture<Boolean> admitted = new CompletableFuture<>();
    loop.execute(() -> tokens.admit(token, admitted));
    return admitted;
  }

  @Override
  public void ask(String token, String address, long offset, SchemeResponder responder) {
    loop.execute(() -> {
      Optional<WebView> view = tokens.view(token);
      SchemeHandler handler = handler(address);
      if (view.isEmpty()) {
        refuse(responder, 403, "no web view, or more than one, is shown by this web process");
      } else if (!isOwn(view.get().url())) {
        refuse(responder, 403, "only the application's own pages play what it serves");
      } else if (handler == null) {
        refuse(responder, 404, "the application serves no media by this scheme");
      } else {
        ask(view.get(), address, offset, handler, responder);
      }
    });
  }

  private static void ask(
      WebView view, String address, long offset, SchemeHandler handler, SchemeResponder responder) {
    SchemeRequest request =
        new SchemeRequest(
            view.label(),
            "GET",
            address,
            new Headers(List.of(new Headers.Header("Range", "bytes=" + offset + "-"))),
            new SchemeRequest.Complete(new byte[0]));
    try {
      handler.handle(request, responder);
    } catch (RuntimeException | Error failure) {
      Log.failed("handling media for web view " + view.label(), failure);
      refuse(responder, 500, "the application failed to handle this; its log says why");
    }
  }

  private @Nullable SchemeHandler handler(String address) {
    int colon = address.indexOf(':');
    String scheme = address.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
    return options.media().schemes().contains(scheme) ? options.schemes().get(scheme) : null;
  }

  private boolean isOwn(String url) {
    return options.media().origins().stream()
        .anyMatch(origin ->
            url.equals(origin)
                || (url.startsWith(origin) && "/?#".indexOf(url.charAt(origin.length())) >= 0));
  }

  private static void refuse(SchemeResponder responder, int status, String text) {
    responder.respond(
        new SchemeResponse(
            status,
            new Headers(List.of(new Headers.Header("Content-Type", "text/plain"))),
            text.getBytes(StandardCharsets.UTF_8)));
  }
}
