package dev.elnath.internal.builtin;

import dev.elnath.codec.UseCodec;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.image.ImageException;
import dev.elnath.internal.image.Decoders;
import dev.elnath.internal.image.HeldImage;
import dev.elnath.internal.image.PageImages;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.nio.file.Path;

/// The plugin `image` (section 3.4).
@Naming(commands = Naming.Case.SNAKE)
final class ImagePlugin {
  private final PageImages images;

  ImagePlugin(PageImages images) {
    this.images = images;
  }

  /// What pages are told of an image's size, in pixels.
  record Size(long width, long height) {}

  @Command("new")
  long create(
      byte[] rgba,
      @UseCodec(Unsigned32.class) Long width,
      @UseCodec(Unsigned32.class) Long height,
      Webview webview)
      throws ImageException {
    return webview.resources().add(images.of(rgba, width, height));
  }

  @Command
  long fromBytes(byte[] bytes, Webview webview) throws ImageException {
    return webview.resources().add(images.decode(bytes));
  }

  @Command
  long fromPath(String path, Webview webview) throws IOException {
    return webview.resources().add(images.decode(Decoders.bytes(Path.of(path))));
  }

  @Command
  byte[] rgba(long rid, Webview webview) {
    return held(rid, webview).rgba();
  }

  @Command
  Size size(long rid, Webview webview) {
    HeldImage image = held(rid, webview);
    return new Size(image.width(), image.height());
  }

  private static HeldImage held(long rid, Webview webview) {
    return webview.resources().get(rid, HeldImage.class);
  }
}
