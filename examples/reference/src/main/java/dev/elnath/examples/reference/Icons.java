package dev.elnath.examples.reference;

import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.image.Image;
import dev.elnath.image.ImageSource;
import dev.elnath.window.Webview;
import java.io.IOException;

/// A command that takes an image in whatever form the page has it.
@Naming(commands = Naming.Case.SNAKE)
final class Icons {
  /// An image's size, and how many of its pixels show something.
  record Description(int width, int height, int opaque) {}

  @Command
  Description describeIcon(ImageSource icon, Webview webview) throws IOException {
    Image image = icon.resolve(webview);
    int opaque = 0;
    for (int alpha = 3; alpha < image.rgba().length; alpha += 4) {
      if (image.rgba()[alpha] != 0) {
        opaque++;
      }
    }
    return new Description(image.width(), image.height(), opaque);
  }
}
