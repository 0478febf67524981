package dev.elnath.internal.app;

import dev.elnath.codec.JsonWriter;
import dev.elnath.internal.ipc.InvokeKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The script that gives a page its side of the contract (sections 1.2 and 1.3), built by the
/// client's build as a function of its configuration.
final class RuntimeScript {
  private static final String RESOURCE = "/dev/elnath/internal/runtime/runtime.js";
  private static final String GLOBAL = "/dev/elnath/internal/runtime/global.js";

  private static final String GESTURES = "/dev/elnath/internal/runtime/gestures.js";

  private RuntimeScript() {}

  /// The script for one web view.
  ///
  /// @param transport the one to try first, such as `scheme`
  static String text(
      InvokeKey key,
      String window,
      String webview,
      String transport,
      boolean freezePrototype,
      boolean debug) {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.name("key");
    out.write(key.text());
    out.name("windowLabel");
    out.write(window);
    out.name("webviewLabel");
    out.write(webview);
    out.name("pattern");
    out.beginObject();
    out.name("pattern");
    out.write("brownfield");
    out.endObject();
    out.name("path");
    out.beginObject();
    out.name("sep");
    out.write("/");
    out.name("delimiter");
    out.write(":");
    out.endObject();
    out.name("protocolScheme");
    out.writeNull();
    out.name("transport");
    out.write(transport.toLowerCase(Locale.ROOT));
    out.name("freezePrototype");
    out.write(freezePrototype);
    out.name("debug");
    out.write(debug);
    out.endObject();
    return "(" + resource(RESOURCE) + ")(" + out.toText() + ");";
  }

  /// The script that sets `window.__TAURI__`.
  static String global() {
    return resource(GLOBAL);
  }

  /// The script by which elements of the page move the window and keys zoom (section 1.4).
  static String gestures(boolean zoomHotkeys, boolean devtoolsHotkey) {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.name("zoomHotkeys");
    out.write(zoomHotkeys);
    out.name("devtoolsHotkey");
    out.write(devtoolsHotkey);
    out.endObject();
    return "(" + resource(GESTURES) + ")(" + out.toText() + ");";
  }

  private static String resource(String name) {
    try (var in = RuntimeScript.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            name + " is missing from elnath-core; build the folder client first (./dev build)");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + name, unreadable);
    }
  }
}
