package dev.elnath.internal.builtin;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.resource.InvalidResourceException;
import dev.elnath.resource.Resource;
import dev.elnath.resource.ResourceTable;
import dev.elnath.window.Webview;
import java.util.List;

/// The plugin `resources` (section 3.1).
@Naming(commands = Naming.Case.SNAKE)
final class ResourcesPlugin {
  @Command
  void close(long rid, Webview webview, App app) {
    take(rid, List.of(webview.resources(), webview.window().resources(), app.resources())).close();
  }

  /// Takes it out of the first table that has it.
  private static Resource take(long rid, List<ResourceTable> tables) {
    for (ResourceTable table : tables) {
      if (table.has(rid)) {
        return table.take(rid, Resource.class);
      }
    }
    throw new InvalidResourceException(rid);
  }
}
