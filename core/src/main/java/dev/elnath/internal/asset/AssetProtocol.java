package dev.elnath.internal.asset;

import dev.elnath.internal.protocol.ExactStream;
import dev.elnath.platform.SchemeHandler;
import dev.elnath.platform.SchemeRequest;
import dev.elnath.platform.SchemeResponder;
import dev.elnath.platform.SchemeResponse;
import dev.elnath.platform.StreamedResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// The scheme `asset`: files of the system, as far as they are in the scope (section 6.7).
public final class AssetProtocol implements SchemeHandler {
  /// The scheme's name.
  public static final String SCHEME = "asset";

  private static final Logger LOG = System.getLogger("dev.elnath.asset");

  private final FileScope scope;
  private final AssetResponses responses;

  /// @param origin of the application's own pages, which may read what they load
  public AssetProtocol(FileScope scope, String origin) {
    this.scope = scope;
    this.responses = new AssetResponses(origin);
  }

  @Override
  public void handle(SchemeRequest request, SchemeResponder responder) {
    Thread.ofVirtual()
        .name("asset " + request.uri())
        .start(() -> {
          try {
            answer(request, responder);
          } catch (IOException | RuntimeException failure) {
            LOG.log(Level.ERROR, () -> "cannot serve " + request.uri(), failure);
            responder.respond(responses.text(500, "the file cannot be read"));
          }
        });
  }

  private void answer(SchemeRequest request, SchemeResponder responder) throws IOException {
    switch (request.method()) {
      case "GET", "HEAD" -> send(request, responder);
      case "OPTIONS" -> responder.respond(responses.preflight());
      default -> responder.respond(responses.text(405, "only GET and HEAD are allowed"));
    }
  }

  private void send(SchemeRequest request, SchemeResponder responder) throws IOException {
    Optional<Path> real = AssetUri.file(request.uri()).flatMap(scope::reach);
    if (real.isEmpty()) {
      LOG.log(
          Level.WARNING,
          () ->
              request.uri()
                  + " is not in the scope of the asset protocol;"
                  + " see app.security.assetProtocol.scope in tauri.conf.json");
      responder.respond(responses.text(403, "the file is not in the scope of the asset protocol"));
      return;
    }
    try (AssetFile file = AssetFile.open(real.get())) {
      if (request.method().equals("HEAD")) {
        responder.respond(head(file));
      } else if (request.headers().first("Range").isPresent()) {
        responder.respond(ranges(file, request.headers().first("Range").get()));
      } else {
        whole(file, responder);
      }
    } catch (NoSuchFileException | NotDirectoryException absent) {
      responder.respond(responses.text(404, "there is no such file"));
    } catch (FileSystemException refused) {
      LOG.log(Level.WARNING, () -> request.uri() + " cannot be opened: " + refused.getMessage());
      responder.respond(responses.text(403, "the file may not be read"));
    }
  }

  private SchemeResponse head(AssetFile file) throws IOException {
    return responses.empty(
        200,
        "Content-Type",
        file.type(),
        "Content-Length",
        String.valueOf(file.length()),
        "Accept-Ranges",
        "bytes");
  }

  private void whole(AssetFile file, SchemeResponder responder) throws IOException {
    responder.stream(
        new StreamedResponse(
            200,
            head(file).headers(),
            new ExactStream(file.stream(), file.length()),
            OptionalLong.of(file.length())));
  }

  private SchemeResponse ranges(AssetFile file, String header) throws IOException {
    Optional<List<ByteRange>> ranges = ByteRange.parse(header, file.length());
    if (ranges.isEmpty()) {
      return responses.empty(
          416, "Content-Range", "bytes */" + file.length(), "Accept-Ranges", "bytes");
    }
    return ranges.get().size() == 1
        ? piece(file, ranges.get().getFirst())
        : pieces(file, ranges.get());
  }

  private SchemeResponse piece(AssetFile file, ByteRange range) throws IOException {
    return new SchemeResponse(
        206,
        responses.headers(
            "Content-Type",
            file.type(),
            "Content-Length",
            String.valueOf(range.length()),
            "Content-Range",
            range.contentRange(file.length()),
            "Accept-Ranges",
            "bytes"),
        file.read(range));
  }

  private SchemeResponse pieces(AssetFile file, List<ByteRange> ranges) throws IOException {
    String boundary = UUID.randomUUID().toString();
    String type = file.type();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (ByteRange range : ranges) {
      String head =
          "\r\n--%s\r\nContent-Type: %s\r\nContent-Range: %s\r\n\r\n"
              .formatted(boundary, type, range.contentRange(file.length()));
      body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
      body.writeBytes(file.read(range));
    }
    body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.US_ASCII));
    return new SchemeResponse(
        206,
        responses.headers(
            "Content-Type",
            "multipart/byteranges; boundary=" + boundary,
            "Content-Length",
            String.valueOf(body.size()),
            "Accept-Ranges",
            "bytes"),
        body.toByteArray());
  }
}
