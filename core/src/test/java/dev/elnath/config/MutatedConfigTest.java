package dev.elnath.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.Json;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Damages a configuration at random, always in the same ways: whatever it has become, it is read
/// or refused, and nothing else happens.
final class MutatedConfigTest {
  private static final int ROUNDS = 4_000;
  private static final String[] SNIPPETS = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "null",
    "true",
    "\"true\"",
    "-1",
    "1e999",
    "1e99999999999",
    "99999999999999999999",
    "0.5",
    "\\ud800",
    "\\u0000",
    "\uD83D",
    "{}",
    "[]",
    "\"..\"",
    "//",
    "'",
    "\"$schema\":1,",
    "\"label\":\"main\",",
    "\n",
    "ä"
  };

  @Test
  void aDamagedFileIsReadOrRefused() throws Exception {
    String sample = KnownKeysTest.everyKey();
    Random random = new Random(20_261_123);
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String damaged = damaged(sample, random);
      String file = round % 2 == 0 ? "tauri.conf.json" : "tauri.conf.json5";
      try {
        var _ = new ConfigFiles(name -> null, new FileProblems()).config(damaged, file);
      } catch (ConfigException expected) {
        assertThat(expected).hasMessageStartingWith(file + ":");
        refused++;
      } catch (RuntimeException | StackOverflowError unexpected) {
        fail("round " + round + ":\n" + damaged, unexpected);
      }
    }
    assertThat(refused).isBetween(ROUNDS / 2, ROUNDS - 1);
  }

  @Test
  void damagedOptionsAreReadOrRefused() throws Exception {
    String sample =
        "{\"label\": \"a\", \"x\": 1, \"backgroundColor\": [1, 2, 3], \"theme\": \"dark\"}";
    Random random = new Random(20_261_124);
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String damaged = damaged(sample, random);
      try {
        var _ = WindowOptions.read(new Json(damaged));
      } catch (DecodeException expected) {
        refused++;
      } catch (RuntimeException | StackOverflowError unexpected) {
        fail("round " + round + ":\n" + damaged, unexpected);
      }
    }
    assertThat(refused).isBetween(ROUNDS / 2, ROUNDS - 1);
  }

  private static String damaged(String sample, Random random) {
    StringBuilder text = new StringBuilder(sample);
    int wounds = 1 + random.nextInt(3);
    for (int wound = 0; wound < wounds; wound++) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(8));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, SNIPPETS[random.nextInt(SNIPPETS.length)]);
        case 2 -> text.insert(from, text.substring(from, to));
        default -> text.replace(from, to, SNIPPETS[random.nextInt(SNIPPETS.length)]);
      }
    }
    return text.toString();
  }
}
