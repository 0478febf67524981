package dev.elnath.internal.ipc;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.MalformedJsonException;
import dev.elnath.command.Body;
import dev.elnath.command.Headers;
import dev.elnath.permission.Origin;
import java.util.Arrays;

/// Reads the content of a request over the direct transport: the command as JSON, a line feed, the
/// headers as JSON or nothing, a line feed, and the body.
final class DirectRequest {
  private DirectRequest() {}

  /// @param pageId of the page that sent it
  /// @param origin of that page
  /// @throws RefusedRequest if the content is no request
  static Envelope parse(DirectFrame.Call call, int maxBodyBytes, String pageId, Origin origin)
      throws RefusedRequest {
    byte[] head = call.head();
    int afterCommand = lineFeed(head, 0);
    int afterHeaders = lineFeed(head, afterCommand + 1);
    byte[] body =
        afterHeaders == head.length - 1
            ? call.body()
            : Arrays.copyOfRange(head, afterHeaders + 1, head.length);
    if (body.length > maxBodyBytes) {
      throw new RefusedRequest(tooLarge(maxBodyBytes));
    }
    try {
      String command = command(head, afterCommand);
      Headers headers =
          afterHeaders == afterCommand + 1
              ? Headers.EMPTY
              : headers(Arrays.copyOfRange(head, afterCommand + 1, afterHeaders));
      return new Envelope(
          command,
          pageId,
          call.number(),
          headers,
          call.raw() ? new Body.Raw(body) : new Body.JsonText(Utf8.checked(body)),
          origin);
    } catch (MalformedJsonException | DecodeException refused) {
      throw new RefusedRequest(String.valueOf(refused.getMessage()));
    }
  }

  static String tooLarge(int maxBodyBytes) {
    return "request body is larger than " + maxBodyBytes + " bytes (plugins.elnath.maxBodyBytes)";
  }

  /// Names of commands are plain text nearly always, which needs no parser.
  private static String command(byte[] content, int end) throws RefusedRequest {
    int last = end - 1;
    if (last < 1 || content[0] != '"' || content[last] != '"' || !isPlain(content, 1, last)) {
      JsonReader in = JsonReader.of(Utf8.checked(Arrays.copyOf(content, end)));
      String command = in.readString();
      in.end();
      return command;
    }
    return CommandNames.at(content, 1, last);
  }

  private static boolean isPlain(byte[] content, int from, int to) {
    for (int at = from; at < to; at++) {
      byte unit = content[at];
      if (unit < ' ' || unit == '"' || unit == '\\') {
        return false;
      }
    }
    return true;
  }

  private static Headers headers(byte[] json) throws RefusedRequest {
    JsonReader in = JsonReader.of(Utf8.checked(json));
    Headers headers = MessageEnvelope.headers(in);
    in.end();
    return headers;
  }

  private static int lineFeed(byte[] content, int from) throws RefusedRequest {
    int at = from;
    while (at < content.length && content[at] != '\n') {
      at++;
    }
    RefusedRequest.unless(at < content.length, "a direct request lacks a line for its headers");
    return at;
  }
}
