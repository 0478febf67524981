package dev.elnath.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.elnath.permission.Authority.Query;
import dev.elnath.permission.Origin;
import dev.elnath.permission.PermissionException;
import dev.elnath.permission.Permissions;
import dev.elnath.permission.PluginManifest;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damages files and pages at random: nothing but the readers' own exception may come out, and
/// nothing at all of the authority.
final class ReaderMutationTest {
  private static final int ROUNDS = 20_000;

  private static final String CAPABILITY =
      """
      {"capabilities": [{"identifier": "main", "local": true, "windows": ["m[a-z]in*"],
        "remote": {"urls": ["http{s}?://*.example.com:*/:page?/a?b#c"]},
        "permissions": ["core:default", "allow-greet", {"identifier": "scope", "allow": [{"a": 1e5}]}],
        "platforms": ["linux", "macOS"]}]}
      """;

  private static final String MANIFEST =
      """
      {"commands": ["greet"], "default": {"permissions": ["all"]},
       "set": [{"identifier": "all", "permissions": ["allow-greet", "scope", "core:default"]}],
       "permission": [{"identifier": "scope", "commands": {"allow": ["greet"], "deny": []},
         "scope": {"allow": ["x"], "deny": [{"y": [null, true]}]}, "platforms": ["linux"]}]}
      """;

  private static final String ALPHABET = "{}[]\",:*?\\/()+-.'#@!0123e \n\t\u0000aäZ\ud83d\udca9$%_";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void onlyThePermissionExceptionComesOut(long seed) {
    Random random = new Random(seed);
    int understood = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String capability = damaged(CAPABILITY, random);
      String manifest = random.nextInt(4) == 0 ? damaged(MANIFEST, random) : MANIFEST;
      String name = random.nextBoolean() ? "a.json" : "a.json5";
      try {
        Permissions permissions =
            Permissions.builder()
                .manifest(PluginManifest.parse(PluginManifest.APPLICATION, name, manifest))
                .capabilities(name, capability)
                .debug(true)
                .build();
        ask(permissions, random);
        assertThat(permissions.explain()).isNotNull();
        understood++;
      } catch (PermissionException refused) {
        assertThat(refused.problems()).isNotEmpty();
        assertThat(refused).hasMessage(String.join("\n", refused.problems()));
      } catch (RuntimeException | StackOverflowError unexpected) {
        fail("seed " + seed + ", round " + round + ":\n" + capability + manifest, unexpected);
      }
    }
    assertThat(understood).isBetween(ROUNDS / 100, ROUNDS * 99 / 100);
  }

  private static void ask(Permissions permissions, Random random) {
    String url = damaged("https://sub.example.com:8080/one/a?b#c", random);
    String command = damaged("plugin:window|close", random);
    permissions.authority().decide(new Query(command, "main", "main", new Origin.Remote(url)));
    permissions.authority().decide(new Query("greet", "x", "y", new Origin.Remote(url)));
    permissions.authority().decide(new Query(command, "main", "main", Origin.LOCAL));
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int times = random.nextInt(4); times > 0; times--) {
      int at = random.nextInt(damaged.length());
      char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      switch (random.nextInt(4)) {
        case 0 -> damaged.setCharAt(at, c);
        case 1 -> damaged.insert(at, c);
        case 2 -> damaged.deleteCharAt(at);
        default -> {
          int from = random.nextInt(damaged.length());
          int to = Math.min(damaged.length(), from + random.nextInt(20));
          damaged.insert(at, damaged.substring(from, to));
        }
      }
    }
    return damaged.toString();
  }
}
