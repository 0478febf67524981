package dev.elnath.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Changes inputs as a fuzzer does, but without looking at what that brings: the same for the same
/// seed.
final class Mutations {
  private static final List<byte[]> WORDS =
      List.of(
          word("\""),
          word("{"),
          word("}"),
          word("["),
          word("]"),
          word(":"),
          word(","),
          word("\\"),
          word("\0"),
          word("\n"),
          word("null"),
          word("-1"),
          word("1e999"),
          word("4294967296"),
          word("9223372036854775808"),
          word(".."),
          word("../"),
          word("%2e%2e"),
          word("%2F"),
          word("%00"),
          word("*"),
          word("**"),
          word("?"),
          word("://"),
          word("@"),
          word("\\u0000"),
          word("\ud83d\ude00"),
          word("é"),
          new byte[] {(byte) 0xC0, (byte) 0xAF},
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {-1, -1, -1, -1});

  private final Random random;
  private final List<byte[]> seeds;

  Mutations(long seed, List<byte[]> seeds) {
    this.random = new Random(seed);
    this.seeds = seeds;
  }

  byte[] next() {
    byte[] input = any(seeds).clone();
    int changes = 1 + random.nextInt(6);
    for (int change = 0; change < changes; change++) {
      input = changed(input);
    }
    return input;
  }

  private byte[] changed(byte[] input) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(8));
    return switch (random.nextInt(5)) {
      case 0 -> spliced(input, from, any(WORDS), from);
      case 1 -> spliced(input, from, new byte[0], to);
      case 2 ->
          spliced(
              input,
              from,
              new byte[] {(byte) random.nextInt(256)},
              Math.min(from + 1, input.length));
      case 3 -> spliced(input, from, Arrays.copyOfRange(input, from, to), from);
      default -> spliced(input, from, any(seeds), to);
    };
  }

  private static byte[] spliced(byte[] input, int from, byte[] between, int to) {
    byte[] made = Arrays.copyOf(input, from + between.length + input.length - to);
    System.arraycopy(between, 0, made, from, between.length);
    System.arraycopy(input, to, made, from + between.length, input.length - to);
    return made;
  }

  private byte[] any(List<byte[]> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static byte[] word(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
