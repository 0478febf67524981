package dev.elnath.internal.asset;

import dev.elnath.asset.Assets;
import dev.elnath.command.Headers;
import dev.elnath.command.Headers.Header;
import dev.elnath.config.Csp;
import dev.elnath.config.SecurityConfig.CspModification;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeResponder;
import dev.elnath.platform.SchemeResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/// The scheme of the isolation application (section 6.8): its page, with the script that knows the
/// key in front, and its files. Nothing may read the page but the web view itself, which shows it
/// in a frame of the application's own pages and without an origin.
public final class IsolationProtocol implements SchemeHandler {
  private static final Logger LOG = System.getLogger("dev.elnath.asset");
  private static final String PAGE = "index.html";

  private final Assets assets;
  private final String script;
  private final ContentPolicy policy;

  /// @param scheme by which it is served
  /// @param origins of the pages that may show it in a frame
  /// @param script put in front of the page's own
  public IsolationProtocol(Assets assets, String scheme, List<String> origins, String script) {
    this.assets = assets;
    this.script = script;
    Map<String, List<String>> directives = new LinkedHashMap<>();
    directives.put("default-src", List.of("'none'"));
    directives.put("frame-src", List.of(scheme + ":"));
    directives.put("frame-ancestors", origins);
    directives.put("sandbox", List.of("allow-scripts"));
    this.policy =
        new ContentPolicy(new Csp(directives), new CspModification.Everywhere(), Optional.empty());
  }

  @Override
  public void handle(SchemeRequest request, SchemeResponder responder) {
    Thread.ofVirtual()
        .name("isolation " + request.uri())
        .start(() -> {
          try {
            responder.respond(answer(request));
          } catch (IOException | RuntimeException failure) {
            LOG.log(Level.ERROR, () -> "cannot serve " + request.uri(), failure);
            responder.respond(text(500, "cannot read a file of the isolation application"));
          }
        });
  }

  private SchemeResponse answer(SchemeRequest request) throws IOException {
    if (!request.method().equals("GET")) {
      return text(405, "only GET is allowed");
    }
    String path = AssetPath.of(request.uri());
    if (path.isEmpty() || path.equals(PAGE)) {
      return page();
    }
    Optional<byte[]> found = AssetPath.isPlain(path) ? assets.read(path) : Optional.empty();
    if (found.isEmpty()) {
      return text(404, "the isolation application has no such file");
    }
    String type = MimeTypes.of(path, found.get());
    return response(
        200,
        found.get(),
        new Header("Content-Type", type),
        new Header("Access-Control-Allow-Origin", "null"));
  }

  private SchemeResponse page() throws IOException {
    Optional<byte[]> html = assets.read(PAGE);
    if (html.isEmpty()) {
      LOG.log(Level.ERROR, "the isolation application has no " + PAGE + ", so no page can call");
      return text(404, "the isolation application has no " + PAGE);
    }
    String page = withScript(new String(html.get(), StandardCharsets.UTF_8));
    ContentPolicy.Answer answer =
        policy.answer(MarkedPage.of(page.getBytes(StandardCharsets.UTF_8)));
    return response(
        200,
        answer.body(),
        new Header("Content-Type", "text/html; charset=utf-8"),
        new Header("Content-Security-Policy", answer.header()),
        new Header("Cache-Control", "no-store"));
  }

  /// The script comes first, but for what says how the page is to be parsed.
  private String withScript(String html) {
    int at = 0;
    for (Node node : Parser.htmlParser().setTrackPosition(true).parseInput(html, "").childNodes()) {
      if (node instanceof DocumentType) {
        at = node.sourceRange().endPos();
      }
    }
    return html.substring(0, at) + "<script>" + script + "</script>" + html.substring(at);
  }

  private static SchemeResponse text(int status, String text) {
    return response(
        status, text.getBytes(StandardCharsets.UTF_8), new Header("Content-Type", "text/plain"));
  }

  private static SchemeResponse response(int status, byte[] body, Header... headers) {
    List<Header> all = new ArrayList<>(List.of(headers));
    all.add(new Header("X-Content-Type-Options", "nosniff"));
    return new SchemeResponse(status, new Headers(all), body);
  }
}
