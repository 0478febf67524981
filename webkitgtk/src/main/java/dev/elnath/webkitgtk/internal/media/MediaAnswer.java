package dev.elnath.webkitgtk.internal.media;

import dev.elnath.command.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a handler answered, as a piece of the whole from some offset on. One thread; closed by who
/// reads it.
final class MediaAnswer implements AutoCloseable {
  private static final Pattern CONTENT_RANGE =
      Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(?:(\\d{1,18})|\\*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNSATISFIED =
      Pattern.compile("bytes \\*/(\\d{1,18})", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_REASON = 200;

  private final InputStream body;
  private final OptionalLong total;
  private final boolean held;
  private long position;

  private MediaAnswer(InputStream body, long first, OptionalLong total, boolean held) {
    this.body = body;
    this.position = first;
    this.total = total;
    this.held = held;
    if (held) {
      body.mark(Integer.MAX_VALUE);
    }
  }

  /// @param asked the offset that was asked for
  /// @throws RefusedMedia if it is another answer than 200, 206 or 416
  static MediaAnswer of(ReceivedResponse response, long asked) throws IOException {
    return switch (response.status()) {
      case 200 -> new MediaAnswer(response.body(), 0, response.length(), response.isHeld());
      case 206 -> piece(response, asked);
      case 416 -> {
        response.body().close();
        yield new MediaAnswer(
            InputStream.nullInputStream(), asked, unsatisfied(response.headers()), false);
      }
      default -> throw refused(response);
    };
  }

  private static MediaAnswer piece(ReceivedResponse response, long asked) throws IOException {
    String range = response.headers().first("Content-Range").orElse("");
    Matcher parts = CONTENT_RANGE.matcher(range);
    if (!parts.matches() || Long.parseLong(parts.group(1)) != asked) {
      response.body().close();
      throw new RefusedMedia(
          502,
          "the handler answered bytes from %d on with Content-Range: %s".formatted(asked, range));
    }
    OptionalLong total =
        parts.group(2) == null
            ? OptionalLong.empty()
            : OptionalLong.of(Long.parseLong(parts.group(2)));
    return new MediaAnswer(response.body(), asked, total, false);
  }

  private static OptionalLong unsatisfied(Headers headers) {
    Matcher total = UNSATISFIED.matcher(headers.first("Content-Range").orElse(""));
    return total.matches() ? OptionalLong.of(Long.parseLong(total.group(1))) : OptionalLong.empty();
  }

  private static RefusedMedia refused(ReceivedResponse response) throws IOException {
    try (InputStream body = response.body()) {
      String type = response.headers().first("Content-Type").orElse("");
      String reason =
          type.startsWith("text/plain")
              ? new String(body.readNBytes(LONGEST_REASON), StandardCharsets.UTF_8)
              : "the handler's answer";
      return new RefusedMedia(response.status(), reason);
    }
  }

  /// The length of the whole, where it is known.
  OptionalLong total() {
    return total;
  }

  /// Goes forward to an offset by reading, or back in bytes that are held in memory. Behind the end
  /// there is nothing to read.
  ///
  /// @param farthest how much may be read in vain
  /// @return whether it is there now
  boolean moveTo(long offset, long farthest) throws IOException {
    if (held && offset < position) {
      body.reset();
      position = 0;
    }
    if (offset < position || offset - position > farthest) {
      return false;
    }
    long left = offset - position;
    while (left > 0) {
      long skipped = body.skip(left);
      if (skipped == 0 && body.read() < 0) {
        break;
      }
      left -= Math.max(skipped, 1);
    }
    position = offset;
    return true;
  }

  /// What there is at once, from where it is; nothing at the end.
  byte[] read(int most) throws IOException {
    byte[] bytes = new byte[most];
    int got = Math.max(body.read(bytes, 0, most), 0);
    position += got;
    return got == most ? bytes : Arrays.copyOf(bytes, got);
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
