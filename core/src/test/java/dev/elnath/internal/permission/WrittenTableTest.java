package dev.elnath.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.codec.Json;
import dev.elnath.permission.Authority;
import dev.elnath.permission.Authority.Query;
import dev.elnath.permission.Capability;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Origin;
import dev.elnath.permission.Permission;
import dev.elnath.permission.PermissionException;
import dev.elnath.permission.Permissions;
import dev.elnath.permission.PluginManifest;
import dev.elnath.permission.SourcePosition;
import dev.elnath.permission.TargetPlatform;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/// A table that a build wrote, as the program that starts finds it.
final class WrittenTableTest {
  private static final String ODD = "plugin:odd|";

  private static Permissions granting(List<String> permissions, PluginManifest... manifests) {
    Permissions.Builder builder = Permissions.builder();
    for (PluginManifest manifest : manifests) {
      builder.manifest(manifest);
    }
    return builder.capability(Capability.of("main", List.of("main"), permissions)).build();
  }

  private static Permissions ofOddNames(List<String> allowed, List<String> denied, Json scope) {
    CommandScope touching = new CommandScope(List.of(scope), List.of());
    Permission permission =
        new Permission(
            "odd", "", allowed, denied, touching, TargetPlatform.ALL, SourcePosition.PROGRAM);
    return granting(
        List.of("odd:odd"), new PluginManifest("odd", List.of(), List.of(permission), List.of()));
  }

  private static TableCommands read(Permissions permissions) {
    return TableReader.read(permissions.toTable()).table().commands();
  }

  private static boolean allows(Permissions permissions, String command) {
    return permissions.authority().decide(new Query(command, "main", "main", Origin.LOCAL))
        instanceof Authority.Allowed;
  }

  @Test
  void everyCommandIsFoundAndNoneThatLooksLikeIt() {
    Permissions resolved = granting(List.of("core:default", "core:window:deny-close"));
    TableCommands commands = read(resolved);
    SortedMap<String, CommandEntries> all = commands.all();
    assertThat(all).hasSize(93);
    all.forEach((command, entries) -> {
      assertThat(commands.of(command)).isEqualTo(entries);
      for (String other :
          List.of(
              command + " ",
              command + "x",
              command + "\n",
              " " + command,
              "\n" + command,
              command + " [[",
              command.substring(1))) {
        assertThat(commands.of(other)).isSameAs(CommandEntries.NONE);
      }
      String shorter = command.substring(0, command.length() - 1);
      assertThat(commands.of(shorter).equals(CommandEntries.NONE))
          .isEqualTo(!all.containsKey(shorter));
    });
    assertThat(commands.of("")).isSameAs(CommandEntries.NONE);
  }

  @Test
  void aTableWithoutCommandsAllowsNone() {
    TableCommands commands = read(granting(List.of()));
    assertThat(commands.all()).isEmpty();
    assertThat(commands.of("plugin:window|title")).isSameAs(CommandEntries.NONE);
    assertThat(commands.of("")).isSameAs(CommandEntries.NONE);
  }

  @Test
  void aLineIsReadOnceAndKept() {
    TableCommands commands = read(granting(List.of("core:default")));
    assertThat(commands.of("plugin:window|title"))
        .isSameAs(commands.of("plugin:window|title"))
        .isNotEqualTo(CommandEntries.NONE);
  }

  @Test
  void commandsOfAnyCharactersAreFound() {
    List<String> allowed =
        List.of(
            "", "a b", "a\nb", "a\\nb", "\\u000a", "\n", "\ud83d", "\ud83d\udca9", "ä", "\"", "\0");
    Permissions permissions = ofOddNames(allowed, List.of("\udca9", "a b"), new Json("1"));
    Permissions read = Permissions.ofTable(permissions.toTable(), false);
    assertThat(read.explain()).isEqualTo(permissions.explain());
    for (String name : allowed) {
      assertThat(allows(read, ODD + name)).as(name).isEqualTo(!name.equals("a b"));
    }
    for (String name : List.of("a", "\udca9", "?", "\r", "u000a", "a\\u000ab", "\\")) {
      assertThat(allows(read, ODD + name)).as(name).isFalse();
    }
  }

  @Test
  void theKeysOfTwoCommandsAreNeverAlike() {
    Random random = new Random(5);
    String alphabet = "u\\00a \n\ud83d\udca9~";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder command = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        command.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String key = PrintableKey.of(command.toString());
      assertThat(key).matches("[!-~]*");
      assertThat(PrintableKey.name(key)).isEqualTo(command.toString());
    }
  }

  @Test
  void aLineFeedInAScopeOfTheProgramEndsNoLine() {
    Permissions permissions = ofOddNames(List.of("one", "two"), List.of(), new Json("[1,\n2]"));
    TableCommands commands = read(permissions);
    assertThat(commands.all()).containsOnlyKeys(ODD + "one", ODD + "two");
    assertThat(commands.of(ODD + "two").allowed().getFirst().scope().allow())
        .containsExactly(new Json("[1,2]"));
  }

  @Test
  void aScopeOfTheProgramThatIsNoJsonIsFoundByTheBuild() {
    Permissions permissions = ofOddNames(List.of("one"), List.of(), new Json("{"));
    assertThatThrownBy(permissions::toTable)
        .isInstanceOf(PermissionException.class)
        .hasMessageStartingWith("the table of permissions cannot be read (");
  }

  @Test
  void aTableThatWasDamagedIsRefusedAtTheStart() {
    String table = granting(List.of("core:default")).toTable();
    Random random = new Random(7);
    List<String> damaged = new ArrayList<>(List.of("", "\n", "{}", table + "\n", " " + table));
    for (int round = 0; round < 500; round++) {
      int at = random.nextInt(table.length());
      damaged.add(table.substring(0, at));
      damaged.add(table.substring(0, at) + "#" + table.substring(at + 1));
    }
    for (String text : damaged) {
      assertThatThrownBy(() -> Permissions.ofTable(text, false))
          .isInstanceOf(PermissionException.class)
          .hasMessageStartingWith("the table of permissions cannot be read (")
          .hasMessageEndingWith("; build it anew");
    }
  }

  @Test
  void aLineThatCannotBeReadAllowsNothingAndConcernsNoOtherCommand() {
    String table = granting(List.of("core:default")).toTable();
    String rest =
        table
            .substring(table.indexOf('\n') + 1)
            .replace("plugin:app|version [[[0,0,-1,", "plugin:app|version [[[0,7,-1,");
    Permissions read = Permissions.ofTable(Checksum.of(rest) + "\n" + rest, false);
    assertThat(allows(read, "plugin:app|name")).isTrue();
    assertThatThrownBy(() -> allows(read, "plugin:app|version"))
        .isInstanceOf(PermissionException.class);
  }
}
