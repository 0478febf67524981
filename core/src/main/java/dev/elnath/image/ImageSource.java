package dev.elnath.image;

import dev.elnath.codec.Tagging;
import dev.elnath.internal.image.HeldImage;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.nio.file.Path;

/// An image as pages give one to a command: what `transformImage` of `@tauri-apps/api` makes of an
/// `Image`, a path or a file's bytes (section 3.4, "JsImage"). A command takes it as a parameter
/// and asks it to [#resolve].
@Tagging(Tagging.Form.UNTAGGED)
public sealed interface ImageSource
    permits ImageSource.File, ImageSource.Encoded, ImageSource.Held, Image {
  /// The image. May read a file, so not for the main thread.
  ///
  /// @param webview that of the page, which owns what [Held] means
  /// @throws dev.elnath.resource.InvalidResourceException if the page holds no image of that id
  /// @throws IllegalArgumentException if what the page holds has not as many bytes as its size says
  /// @throws IOException if the file cannot be read or decoded
  Image resolve(Webview webview) throws IOException;

  /// A file to read.
  ///
  /// @param value its path
  record File(String value) implements ImageSource {
    @Override
    public Image resolve(Webview webview) throws IOException {
      return Image.read(Path.of(value));
    }
  }

  /// The bytes of a file.
  ///
  /// @param value not copied
  record Encoded(byte[] value) implements ImageSource {
    @Override
    public Image resolve(Webview webview) throws ImageException {
      return Image.decode(value);
    }
  }

  /// An `Image` of the page.
  ///
  /// @param value its id in the web view's resources
  record Held(long value) implements ImageSource {
    @Override
    public Image resolve(Webview webview) {
      return webview.resources().get(value, HeldImage.class).image();
    }
  }
}
