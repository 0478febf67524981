package dev.elnath.fuzz;

import dev.elnath.channel.Channel;
import dev.elnath.codec.AsText;
import dev.elnath.codec.Json;
import dev.elnath.codec.Tagging;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.event.EventTarget;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// Commands of all sorts of types, for which the processor writes codecs.
@Naming(commands = Naming.Case.SNAKE)
public final class Shop {
  /// A kind of thing.
  public enum Kind {
    /// One.
    BOOK,
    /// Another.
    RECORD
  }

  /// A shape that says what it is by a member.
  @Tagging(value = Tagging.Form.INTERNAL, tag = "type")
  public sealed interface Shape {
    /// Round.
    record Circle(double radius) implements Shape {}

    /// Of corners.
    record Polygon(List<int[]> corners) implements Shape {}
  }

  /// One of many types.
  public record Thing(
      String name,
      Kind kind,
      int count,
      long code,
      @AsText long large,
      byte[] data,
      Optional<Thing> inside,
      OptionalLong limit,
      Map<String, Shape> shapes,
      Set<Kind> kinds,
      BigInteger whole,
      BigDecimal price,
      UUID id,
      Instant made,
      Duration kept,
      URI address,
      char letter,
      boolean sold,
      Json rest) {}

  /// Answers what it is given.
  @Command
  public Thing echo(Thing thing) {
    return thing;
  }

  /// Takes what only travels one way.
  @Command
  public int take(Channel<String> channel, EventTarget target, double[] numbers) {
    return numbers.length;
  }
}
