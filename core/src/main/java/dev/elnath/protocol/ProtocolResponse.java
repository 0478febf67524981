package dev.elnath.protocol;

import dev.elnath.command.Headers;
import dev.elnath.command.Headers.Header;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// The answer to a [ProtocolRequest]. Pages of another origin, the application's own among them,
/// can read it with `fetch` only where it has the header `Access-Control-Allow-Origin`.
///
/// @param status an HTTP status, from 100 to 999
public record ProtocolResponse(int status, Headers headers, Body body) {
  /// What is sent after the headers.
  public sealed interface Body {}

  /// All of it; not copied.
  public record Bytes(byte[] bytes) implements Body {}

  /// Read on a virtual thread while the page takes it, and closed at its end, or as soon as the
  /// page no longer wants it. A stream that fails, or does not have the length that it was said to
  /// have, lets the page's request fail.
  ///
  /// @param length in bytes, where it is known
  public record Stream(InputStream in, OptionalLong length) implements Body {}

  /// Status 200 with bytes.
  ///
  /// @param type the header `Content-Type`
  public static ProtocolResponse bytes(String type, byte[] bytes) {
    return new ProtocolResponse(200, typed(type), new Bytes(bytes));
  }

  /// Status 200 with a text in UTF-8.
  public static ProtocolResponse text(String text) {
    return bytes("text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /// Status 200 with a body of unknown length.
  ///
  /// @param type the header `Content-Type`
  public static ProtocolResponse stream(String type, InputStream in) {
    return new ProtocolResponse(200, typed(type), new Stream(in, OptionalLong.empty()));
  }

  /// Status 200 with a body of known length.
  ///
  /// @param type the header `Content-Type`
  /// @param length in bytes
  public static ProtocolResponse stream(String type, InputStream in, long length) {
    return new ProtocolResponse(200, typed(type), new Stream(in, OptionalLong.of(length)));
  }

  /// The same with another status.
  public ProtocolResponse withStatus(int other) {
    return new ProtocolResponse(other, headers, body);
  }

  /// The same with a further header.
  public ProtocolResponse withHeader(String name, String value) {
    List<Header> all = new ArrayList<>(headers.entries());
    all.add(new Header(name, value));
    return new ProtocolResponse(status, new Headers(all), body);
  }

  private static Headers typed(String type) {
    return new Headers(List.of(new Header("Content-Type", type)));
  }
}
