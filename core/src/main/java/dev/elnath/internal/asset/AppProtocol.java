package dev.elnath.internal.asset;

import dev.elnath.asset.Assets;
import dev.elnath.command.Headers;
import dev.elnath.command.Headers.Header;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeResponder;
import dev.elnath.platform.SchemeResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The scheme `tauri`: the application's own pages (section 6.10).
public final class AppProtocol implements SchemeHandler {
  /// The scheme's name.
  public static final String SCHEME = "tauri";

  /// The origin of the application's own pages.
  public static final String ORIGIN = "tauri://localhost";

  private static final Logger LOG = System.getLogger("dev.elnath.asset");

  private final Assets assets;
  private final Optional<ContentPolicy> policy;
  private final List<Header> headers;
  private final MarkedPages pages = new MarkedPages();

  /// @param policy sent with HTML
  /// @param headers sent with every answer
  public AppProtocol(Assets assets, Optional<ContentPolicy> policy, List<Header> headers) {
    this.assets = assets;
    this.policy = policy;
    this.headers = List.copyOf(headers);
  }

  /// Parses the first page that a window will most likely ask for, while the platform starts.
  public void prepare() {
    if (policy.filter(ContentPolicy::marksPages).isPresent()) {
      Thread.ofVirtual().name("preparing the first page").start(this::prepareFirstPage);
    }
  }

  private void prepareFirstPage() {
    try {
      find("index.html").ifPresent(pages::of);
    } catch (IOException | RuntimeException failure) {
      LOG.log(Level.DEBUG, "the first page could not be prepared", failure);
    }
  }

  @Override
  public void handle(SchemeRequest request, SchemeResponder responder) {
    Thread.ofVirtual()
        .name("asset " + request.uri())
        .start(() -> {
          try {
            responder.respond(answer(request));
          } catch (IOException | RuntimeException failure) {
            LOG.log(Level.ERROR, () -> "cannot serve " + request.uri(), failure);
            responder.respond(text(500, "cannot read " + AssetPath.of(request.uri())));
          }
        });
  }

  private SchemeResponse answer(SchemeRequest request) throws IOException {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return text(405, "only GET and HEAD are allowed");
    }
    String path = AssetPath.of(request.uri());
    String asked = path.isEmpty() ? "index.html" : path;
    Optional<byte[]> found = find(asked);
    if (found.isEmpty()) {
      return text(500, "asset not found: " + asked);
    }
    byte[] body = found.get();
    String type = MimeTypes.of(asked, body);
    List<Header> all = new ArrayList<>(headers);
    all.add(new Header("Content-Type", type));
    all.add(new Header("Access-Control-Allow-Origin", ORIGIN));
    if (type.equals(MimeTypes.HTML) && policy.isPresent()) {
      ContentPolicy.Answer answer = policed(policy.get(), body);
      all.add(new Header("Content-Security-Policy", answer.header()));
      body = answer.body();
    }
    return new SchemeResponse(
        200, new Headers(all), request.method().equals("HEAD") ? new byte[0] : body);
  }

  private ContentPolicy.Answer policed(ContentPolicy demanded, byte[] page) {
    return demanded.marksPages() ? demanded.answer(pages.of(page)) : demanded.unmarked(page);
  }

  private Optional<byte[]> find(String path) throws IOException {
    for (String candidate : List.of(path, path + ".html", path + "/index.html", "index.html")) {
      Optional<byte[]> found =
          AssetPath.isPlain(candidate) ? assets.read(candidate) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static SchemeResponse text(int status, String text) {
    return new SchemeResponse(
        status,
        new Headers(
            List.of(
                new Header("Content-Type", "text/plain"),
                new Header("Access-Control-Allow-Origin", ORIGIN))),
        text.getBytes(StandardCharsets.UTF_8));
  }
}
