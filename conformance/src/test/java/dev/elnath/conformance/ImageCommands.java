package dev.elnath.conformance;

import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.image.Image;
import dev.elnath.image.ImageSource;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/// Image files for a page, and a command that takes images. All show one pixel, but for the bomb,
/// whose header tells 60,000 by 60,000.
@Naming(commands = Naming.Case.SNAKE)
final class ImageCommands {
  static final Image PIXEL = new Image(new byte[] {10, 20, 30, -1}, 1, 1);

  private static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mPgEpEDAABoAD1q9XBbAAAAAElFTkSuQmCC";
  private static final String ICO =
      "AAABAAEAAQEAAAEAIAAwAAAAFgAAACgAAAABAAAAAgAAAAEAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAeFAr/AAAAAA==";
  private static final String BOMB =
      "iVBORw0KGgoAAAANSUhEUgAA6mAAAOpgCAYAAACA0nVCAAAACUlEQVR42mMAAAABAAGxDbaTAAAAAElFTkSuQmCC";

  private final Paths paths;

  /// Where the files are.
  record Paths(String png, String ico, String bomb, String text) {}

  ImageCommands() {
    try {
      Path directory = Files.createTempDirectory("elnath-images");
      Path text = Files.writeString(directory.resolve("text.png"), "no image");
      paths =
          new Paths(
              write(directory.resolve("pixel.png"), PNG),
              write(directory.resolve("pixel.ico"), ICO),
              write(directory.resolve("bomb.png"), BOMB),
              text.toString());
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  @Command
  Paths imageFiles() {
    return paths;
  }

  @Command
  byte[] imageBytes(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  @Command
  int[] imagePixels(ImageSource image, Webview webview) throws IOException {
    byte[] rgba = image.resolve(webview).rgba();
    int[] numbers = new int[rgba.length];
    for (int at = 0; at < rgba.length; at++) {
      numbers[at] = Byte.toUnsignedInt(rgba[at]);
    }
    return numbers;
  }

  private static String write(Path file, String base64) throws IOException {
    return Files.write(file, Base64.getDecoder().decode(base64)).toString();
  }
}
