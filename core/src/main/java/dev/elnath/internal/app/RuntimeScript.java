package dev.elnath.internal.app;

import dev.elnath.codec.JsonWriter;
import dev.elnath.internal.ipc.InvokeKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The script that gives a page its side of the contract (sections 1.2 and 1.3), built by the
/// client's build as a function of its configuration.
final class RuntimeScript {
  private static final String RESOURCE = "/dev/elnath/internal/runtime/runtime.js";
  private static final String ISOLATION = "/dev/elnath/internal/runtime/isolation.js";
  private static final String GLOBAL = "/dev/elnath/internal/runtime/global.js";

  private static final String GESTURES = "/dev/elnath/internal/runtime/gestures.js";

  private static final Map<String, String> READ = new ConcurrentHashMap<>();

  private RuntimeScript() {}

  /// Reads what every web view gets, so that it is there when the first is made.
  static void prepare(boolean withGlobal) {
    resource(RESOURCE);
    resource(GESTURES);
    if (withGlobal) {
      resource(GLOBAL);
    }
  }

  /// The script for one web view.
  ///
  /// @param transport the one to try first, such as `scheme`
  static String text(
      InvokeKey key,
      String window,
      String webview,
      String transport,
      Optional<IsolationApplication> isolation,
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
    out.write(isolation.isPresent() ? "isolation" : "brownfield");
    if (isolation.isPresent()) {
      out.name("side");
      out.write("original");
    }
    out.endObject();
    if (isolation.isPresent()) {
      out.name("isolation");
      out.beginObject();
      out.name("src");
      out.write(isolation.get().origin() + "/");
      writeOrigins(isolation.get().pages(), out);
      out.endObject();
    }
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

  /// The script of the isolation application.
  ///
  /// @param key in base 64
  /// @param origins of the pages that it serves
  static String isolation(String key, List<String> origins) {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.name("key");
    out.write(key);
    writeOrigins(origins, out);
    out.endObject();
    return "(" + resource(ISOLATION) + ")(" + out.toText() + ");";
  }

  private static void writeOrigins(List<String> origins, JsonWriter out) {
    out.name("origins");
    out.beginArray();
    origins.forEach(out::write);
    out.endArray();
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

  /// The script that tells a page that its web view is in another window now.
  static String moved(String window) {
    JsonWriter out = new JsonWriter();
    out.write(window);
    return "if (window.__TAURI_INTERNALS__) window.__TAURI_INTERNALS__.metadata.currentWindow.label ="
        + " window.__TAURI_INTERNALS__.metadata.currentWebview.windowLabel = "
        + out.toText()
        + ";";
  }

  private static String resource(String name) {
    return READ.computeIfAbsent(name, RuntimeScript::read);
  }

  private static String read(String name) {
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
