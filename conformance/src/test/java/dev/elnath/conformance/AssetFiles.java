package dev.elnath.conformance;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/// Files within and out of reach of a page.
@Naming(commands = Naming.Case.SNAKE)
final class AssetFiles {
  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  private static final int LARGE = 3_000_000;

  private final Path directory;
  private final Path reach;
  private final Path outside;
  private int pages;
  private volatile Path added;

  /// Where the files are; `outside`, `hidden`, `link` and `denied` are out of reach.
  record Paths(
      String picture,
      String oddPicture,
      String text,
      String large,
      String script,
      String absent,
      String directory,
      String outside,
      String hidden,
      String link,
      String denied,
      String parent,
      String added) {}

  AssetFiles(Path directory) throws IOException {
    this.directory = directory;
    reach = Files.createDirectory(directory.resolve("reach"));
    outside = write(directory.resolve("outside.png"), PICTURE);
    added = outside;
    Files.createSymbolicLink(reach.resolve("link.png"), outside);
  }

  /// Makes the files, of which `added` is another one for each page.
  @Command
  synchronized Paths filePaths() throws IOException {
    added = write(directory.resolve("added [" + ++pages + "]*.png"), PICTURE);
    return new Paths(
        write(reach.resolve("picture.png"), PICTURE).toString(),
        write(reach.resolve("Bücher & 100% #1?/+ 'ein' \"Bild\" 🖼.txt"), PICTURE).toString(),
        write(
                reach.resolve("letters.txt"),
                "abcdefghijklmnopqrstuvwxyz".getBytes(StandardCharsets.UTF_8))
            .toString(),
        write(reach.resolve("large.bin"), pattern()).toString(),
        write(
                reach.resolve("script.js"),
                "window.scriptHasRun = true".getBytes(StandardCharsets.UTF_8))
            .toString(),
        reach.resolve("absent.txt").toString(),
        reach.resolve("Bücher & 100% #1?").toString(),
        outside.toString(),
        write(reach.resolve(".hidden.png"), PICTURE).toString(),
        reach.resolve("link.png").toString(),
        write(reach.resolve("denied/picture.png"), PICTURE).toString(),
        reach + "/denied/../picture.png",
        added.toString());
  }

  @Command
  void allowAdded(App app) {
    app.assetScope().allowFile(added);
  }

  private static Path write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static byte[] pattern() {
    byte[] bytes = new byte[LARGE];
    for (int at = 0; at < LARGE; at++) {
      bytes[at] = (byte) (at * 7 + (at >> 8));
    }
    return bytes;
  }
}
