package dev.elnath.conformance;

import dev.elnath.codec.Name;
import dev.elnath.codec.Tagging;
import dev.elnath.command.Body;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.command.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What came, as it came.
@Naming(commands = Naming.Case.SNAKE)
final class Requests {
  /// A request's body in words.
  @Tagging(value = Tagging.Form.INTERNAL, tag = "kind")
  sealed interface Described {
    @Name("json")
    record JsonText(String text) implements Described {}

    @Name("raw")
    record Raw(List<Integer> bytes) implements Described {}
  }

  @Command
  Described describeBody(Request request) {
    return switch (request.body()) {
      case Body.JsonText json -> new Described.JsonText(text(json));
      case Body.Raw raw -> {
        List<Integer> numbers = new ArrayList<>();
        for (byte unit : raw.bytes()) {
          numbers.add(unit & 0xFF);
        }
        yield new Described.Raw(numbers);
      }
    };
  }

  @Command
  String echoJson(Request request) {
    return text(request.body());
  }

  @Command
  byte[] rawBytes(int length) {
    return pattern(length);
  }

  @Command
  byte[] echoBytes(Request request) {
    return request.body().bytes();
  }

  @Command
  int countBytes(Request request) {
    return request.body().bytes().length;
  }

  @Command
  List<List<String>> requestHeaders(Request request) {
    return request.headers().entries().stream()
        .map(header -> List.of(header.name(), header.value()))
        .toList();
  }

  static byte[] pattern(int length) {
    byte[] bytes = new byte[length];
    for (int index = 0; index < length; index++) {
      bytes[index] = (byte) (index * 31 + (index >> 8));
    }
    return bytes;
  }

  private static String text(Body body) {
    return new String(body.bytes(), StandardCharsets.UTF_8);
  }
}
