package dev.elnath.internal.ipc;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.Json;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import dev.elnath.codec.MemberNames;
import dev.elnath.command.Body;
import dev.elnath.command.Headers;
import dev.elnath.command.Headers.Header;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text of one request over a script message handler, taken apart (section 2.2).
///
/// @param callback the callback's id as decimal text, for the answer
/// @param error likewise for a rejection
record MessageEnvelope(
    String command,
    long callback,
    long error,
    Optional<String> key,
    String pageId,
    long number,
    Headers headers,
    Body body) {
  private static final MemberNames MEMBERS =
      MemberNames.of(
          "cmd",
          "callback",
          "error",
          "options",
          "payload",
          "__TAURI_INVOKE_KEY__",
          "__ELNATH_PAGE__",
          "__ELNATH_REQUEST__",
          "__ELNATH_BYTES__");
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e\\x80-\\xff\t]*");
  private static final long MAX_CALLBACK_ID = (1L << 32) - 1;

  /// @throws dev.elnath.codec.MalformedJsonException if the text is not JSON
  /// @throws DecodeException if a member is missing or of the wrong type
  static MessageEnvelope parse(String text) {
    JsonReader in = JsonReader.of(text);
    in.beginObject("an IPC message");
    Parts parts = new Parts();
    for (int member; (member = in.nextMember(MEMBERS)) != JsonReader.END; ) {
      parts.read(member, in);
    }
    if (parts.command == null) {
      throw in.missing("cmd");
    } else if (parts.callback < 0) {
      throw in.missing("callback");
    } else if (parts.error < 0) {
      throw in.missing("error");
    } else if (parts.body == null) {
      throw in.missing("payload");
    }
    in.end();
    return new MessageEnvelope(
        parts.command,
        parts.callback,
        parts.error,
        Optional.ofNullable(parts.key),
        parts.pageId,
        parts.number,
        parts.headers,
        parts.body);
  }

  /// What has been read so far.
  private static final class Parts {
    @Nullable String command;
    long callback = -1;
    long error = -1;
    @Nullable String key;
    String pageId = "";
    long number;
    Headers headers = Headers.EMPTY;
    @Nullable Body body;

    void read(int member, JsonReader in) {
      switch (member) {
        case 0 -> command = in.readString();
        case 1 -> callback = callbackId(in);
        case 2 -> error = callbackId(in);
        case 3 -> headers = options(in);
        case 4 -> {
          Json payload = in.readJson();
          if (body == null) {
            body = new Body.JsonText(payload.text().getBytes(StandardCharsets.UTF_8));
          }
        }
        case 5 -> key = in.readString();
        case 6 -> pageId = in.readString();
        case 7 -> number = requestNumber(in);
        case 8 ->
            body = new Body.Raw(in.readParsed("bytes in base64", Base64.getDecoder()::decode));
        default -> in.skip();
      }
    }

    private static long requestNumber(JsonReader in) {
      long given = in.readLong();
      if (given < 0 || given > JsonWriter.MAX_SAFE_INTEGER) {
        throw in.invalid("invalid value: integer `" + given + "`, expected u53");
      }
      return given;
    }

    private static long callbackId(JsonReader in) {
      long id = in.readLong();
      if (id < 0 || id > MAX_CALLBACK_ID) {
        throw in.invalid("invalid value: integer `" + id + "`, expected u32");
      }
      return id;
    }
  }

  private static Headers options(JsonReader in) {
    if (in.isNull()) {
      return Headers.EMPTY;
    }
    in.beginObject("the options of invoke");
    Headers headers = Headers.EMPTY;
    for (String name; (name = in.nextName()) != null; ) {
      if (name.equals("headers")) {
        headers = headers(in);
      } else {
        in.skip();
      }
    }
    return headers;
  }

  /// Reads headers as an object or as pairs.
  static Headers headers(JsonReader in) {
    List<Header> entries = new ArrayList<>();
    switch (in.kind()) {
      case NULL -> {}
      case OBJECT -> {
        in.beginObject("headers");
        for (String name; (name = in.nextName()) != null; ) {
          entries.add(header(name, in.readString(), in));
        }
      }
      default -> {
        in.beginArray();
        while (in.nextElement()) {
          entries.add(pair(in));
        }
      }
    }
    return new Headers(entries);
  }

  private static Header pair(JsonReader in) {
    in.beginArray();
    if (!in.nextElement()) {
      throw in.invalid("a header is a name and a value");
    }
    String name = in.readString();
    if (!in.nextElement()) {
      throw in.invalid("a header is a name and a value");
    }
    String value = in.readString();
    if (in.nextElement()) {
      throw in.invalid("a header is a name and a value");
    }
    return header(name, value, in);
  }

  private static Header header(String name, String value, JsonReader in) {
    if (!NAME.matcher(name).matches()) {
      throw in.invalid("invalid header name `%.80s`".formatted(name));
    } else if (!VALUE.matcher(value).matches()) {
      throw in.invalid("invalid value of header `%.80s`".formatted(name));
    }
    return new Header(name, value);
  }
}
