package dev.elnath.examples.reference;

import dev.elnath.codec.Codecs;
import dev.elnath.path.BaseDirectory;
import dev.elnath.plugin.PermissionState;
import dev.elnath.plugin.Plugin;
import dev.elnath.plugin.PluginContext;
import dev.elnath.plugin.PluginPermissions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// A plugin that tells pages which files come into a folder.
final class FolderPlugin implements Plugin {
  private final CompletableFuture<Folder> folder = new CompletableFuture<>();

  @Override
  public String name() {
    return "folder";
  }

  @Override
  public List<Object> commands() {
    return List.of(new FolderCommands(folder));
  }

  @Override
  public Set<String> events() {
    return Set.of("added");
  }

  @Override
  public void start(PluginContext context) {
    Path path = context.app().directories().get(BaseDirectory.APP_DATA).resolve("inbox");
    folder.complete(new Folder(path, name -> context.trigger("added", name, Codecs.ofString())));
  }

  @Override
  public void stop() {
    folder.join().close();
  }

  @Override
  public Optional<PluginPermissions> permissions() {
    return Optional.of(
        new PluginPermissions() {
          @Override
          public Map<String, PermissionState> check() {
            return Map.of("inbox", folder.join().state());
          }

          @Override
          public Map<String, PermissionState> request() throws IOException {
            folder.join().watch();
            return check();
          }
        });
  }
}
