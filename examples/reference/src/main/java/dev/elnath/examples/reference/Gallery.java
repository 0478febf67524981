package dev.elnath.examples.reference;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.path.BaseDirectory;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Puts a picture and a video where the page may load them by the scheme `asset`. The configuration
/// says so: its scope is `$APPDATA/assets/*`.
@Naming(commands = Naming.Case.SNAKE)
final class Gallery {
  private static final List<String> FILES = List.of("picture.png", "video.mp4");

  @Command
  void fillGallery(App app) throws IOException {
    Path assets = app.directories().get(BaseDirectory.APP_DATA).resolve("assets");
    Files.createDirectories(assets);
    for (String name : FILES) {
      try (var in = Gallery.class.getResourceAsStream("/gallery/" + name)) {
        if (in == null) {
          throw new FileNotFoundException("the program has no resource /gallery/" + name);
        }
        Files.copy(in, assets.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
