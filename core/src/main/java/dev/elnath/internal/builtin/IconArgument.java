package dev.elnath.internal.builtin;

import dev.elnath.codec.Tagging;
import dev.elnath.menu.MenuIcon;
import dev.elnath.menu.NativeIcon;
import dev.elnath.window.Webview;
import java.io.IOException;

/// The picture of an entry as pages pass it: first tried as one of the system's (section 3.9).
@Tagging(Tagging.Form.UNTAGGED)
sealed interface IconArgument {
  /// The picture, to be used.
  MenuIcon icon(Webview webview) throws IOException;

  /// One of the system's.
  record Native(NativeIcon value) implements IconArgument {
    @Override
    public MenuIcon icon(Webview webview) {
      return new MenuIcon.Native(value);
    }
  }

  /// One of the page's.
  record Picture(ImageArgument value) implements IconArgument {
    @Override
    public MenuIcon icon(Webview webview) throws IOException {
      return new MenuIcon.Picture(value.image(webview));
    }
  }
}
