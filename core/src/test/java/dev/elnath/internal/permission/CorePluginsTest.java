package dev.elnath.internal.permission;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.elnath.permission.Capability;
import dev.elnath.permission.PermissionSet;
import dev.elnath.permission.PluginManifest;
import dev.elnath.permission.TargetPlatform;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CorePluginsTest {
  private final Map<String, PluginManifest> manifests =
      CorePlugins.manifests().stream().collect(toMap(PluginManifest::plugin, one -> one));

  @Test
  void eachPluginHasTheContractsNumberOfCommands() {
    Map<String, Integer> counts =
        manifests.values().stream()
            .collect(toMap(PluginManifest::plugin, one -> one.commands().size()));

    assertThat(counts)
        .containsOnly(
            entry("core:window", 78 + 1),
            entry("core:menu", 22),
            entry("core:webview", 16 + 2),
            entry("core:app", 16),
            entry("core:tray", 12),
            entry("core:path", 8),
            entry("core:image", 5),
            entry("core:event", 4),
            entry("core:resources", 1),
            entry("core", 0));
    assertThat(manifests.values())
        .allSatisfy(manifest -> assertThat(manifest.commands()).doesNotHaveDuplicates());
  }

  @Test
  void eachDefaultSetHasTheContractsNumberOfPermissions() {
    Map<String, Integer> counts =
        manifests.values().stream()
            .collect(toMap(PluginManifest::plugin, one -> defaultSet(one).permissions().size()));

    assertThat(counts)
        .containsOnly(
            entry("core:path", 8),
            entry("core:event", 4),
            entry("core:window", 28),
            entry("core:webview", 4),
            entry("core:app", 8),
            entry("core:image", 5),
            entry("core:resources", 1),
            entry("core:menu", 22),
            entry("core:tray", 12),
            entry("core", 9));
  }

  @Test
  void coreDefaultGrants92Commands() {
    ResolvedTable table = resolved("core:default");

    assertThat(table.commands().all())
        .hasSize(92)
        .allSatisfy((_, entries) -> {
          assertThat(entries.allowed()).hasSize(1);
          assertThat(entries.denied()).isEmpty();
        })
        .containsKeys(
            "plugin:window|internal_toggle_maximize",
            "plugin:webview|internal_toggle_devtools",
            "plugin:app|remove_listener",
            "plugin:resources|close",
            "plugin:path|resolve_directory")
        .doesNotContainKeys(
            "plugin:window|create",
            "plugin:window|close",
            "plugin:window|destroy",
            "plugin:window|show",
            "plugin:window|set_title",
            "plugin:window|start_dragging",
            "plugin:webview|create_webview_window",
            "plugin:webview|print",
            "plugin:app|exit");
  }

  @Test
  void everyCommandCanBeAllowedAndDeniedByName() {
    for (PluginManifest manifest : manifests.values()) {
      ManifestIndex index = new ManifestIndex(manifest, new Problems());
      for (String declared : manifest.commands()) {
        String name = declared.replace('_', '-');
        String command = index.wireName(declared);
        TableCommands allowed = resolved(index.qualified("allow-" + name)).commands();
        assertThat(allowed.all()).containsOnlyKeys(command);
        assertThat(allowed.of(command).allowed()).hasSize(1);
        assertThat(allowed.of(command).denied()).isEmpty();
        TableCommands denied = resolved(index.qualified("deny-" + name)).commands();
        assertThat(denied.all()).containsOnlyKeys(command);
        assertThat(denied.of(command).denied()).hasSize(1);
        assertThat(denied.of(command).allowed()).isEmpty();
      }
    }
  }

  private static PermissionSet defaultSet(PluginManifest manifest) {
    assertThat(manifest.sets()).hasSize(1);
    assertThat(manifest.sets().getFirst().identifier()).isEqualTo(PermissionSet.DEFAULT);
    return manifest.sets().getFirst();
  }

  private static ResolvedTable resolved(String permission) {
    return Resolver.resolve(
        CorePlugins.manifests(),
        List.of(Capability.of("main", List.of("main"), List.of(permission))),
        TargetPlatform.LINUX);
  }
}
