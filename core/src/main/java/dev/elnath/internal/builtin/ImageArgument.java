package dev.elnath.internal.builtin;

import dev.elnath.codec.Tagging;
import dev.elnath.codec.UseCodec;
import dev.elnath.image.Image;
import dev.elnath.internal.image.HeldImage;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.nio.file.Path;

/// An image as pages pass it to other commands than those of the plugin `image` (section 3.4).
@Tagging(Tagging.Form.UNTAGGED)
sealed interface ImageArgument {
  /// The image, to be used.
  ///
  /// @param webview whose table has it, if it is held
  /// @throws IOException if it cannot be read or decoded
  Image image(Webview webview) throws IOException;

  /// One that the page holds.
  record Held(@UseCodec(Unsigned32.class) Long value) implements ImageArgument {
    @Override
    public Image image(Webview webview) {
      return webview.resources().get(value, HeldImage.class).image();
    }
  }

  /// A file.
  record File(String value) implements ImageArgument {
    @Override
    public Image image(Webview webview) throws IOException {
      return Image.read(Path.of(value));
    }
  }

  /// The bytes of a file.
  record Encoded(byte[] value) implements ImageArgument {
    @Override
    public Image image(Webview webview) throws IOException {
      return Image.decode(value);
    }
  }

  /// Pixels.
  record Pixels(byte[] rgba, int width, int height) implements ImageArgument {
    @Override
    public Image image(Webview webview) {
      return new Image(rgba, width, height);
    }
  }
}
