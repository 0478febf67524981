package dev.elnath.webkitgtk.internal.webkit;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import dev.elnath.config.WindowConfig;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.log.Log;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;

/// One web view, with all that listens to it. Main thread. Its window closes it.
public final class WebView implements AutoCloseable {
  private static final NativeFunction LOAD = new NativeFunction("webkit_web_view_load_uri");
  private static final NativeFunction RELOAD = new NativeFunction("webkit_web_view_reload");
  private static final NativeFunction URL = new NativeFunction("webkit_web_view_get_uri");
  private static final NativeFunction EVALUATE =
      new NativeFunction("webkit_web_view_evaluate_javascript");
  private static final NativeFunction BACKGROUND =
      new NativeFunction("webkit_web_view_set_background_color");
  private static final NativeFunction INSPECTOR =
      new NativeFunction("webkit_web_view_get_inspector");
  private static final NativeFunction INSPECTOR_SHOW =
      new NativeFunction("webkit_web_inspector_show");
  private static final NativeFunction INSPECTOR_CLOSE =
      new NativeFunction("webkit_web_inspector_close");

  private final String label;
  private final OwnedObject view;
  private final OwnedObject manager;
  private final Signals signals;
  private final WebViews siblings;
  private final boolean devtools;
  private final PendingAnswers pending = new PendingAnswers();

  WebView(
      WindowConfig config,
      OwnedObject view,
      OwnedObject manager,
      Signals signals,
      WebViews siblings,
      boolean devtools) {
    this.label = config.label();
    this.view = view;
    this.manager = manager;
    this.signals = signals;
    this.siblings = siblings;
    this.devtools = devtools;
    siblings.add(view.address(), this);
    if (config.transparent()) {
      setBackground(new WindowConfig.Color(0, 0, 0, 0));
    } else {
      config.backgroundColor().ifPresent(this::setBackground);
    }
  }

  /// The label of its window.
  String label() {
    return label;
  }

  /// What its document waits for.
  PendingAnswers pending() {
    return pending;
  }

  long address() {
    return view.address();
  }

  /// The widget to put into a window, which does not own it alone.
  public GObject widget() {
    return view;
  }

  /// Calls something when the page asks to close its window.
  public void onClose(Runnable close) {
    signals.connect(
        view,
        "close",
        1,
        (emitter, b, c, d) -> {
          close.run();
          return 0;
        });
  }

  /// Loads a page.
  public void load(String url) {
    try (Arena arena = Arena.ofConfined()) {
      LOAD.call(view.address(), arena.allocateFrom(url).address());
    }
  }

  /// Loads the page again.
  public void reload() {
    RELOAD.call(view.address());
  }

  /// The address of the page; empty before the first.
  public String url() {
    return NativeMemory.readTextOrEmpty(URL.call(view.address()));
  }

  /// Evaluates a script in the main frame.
  public void evaluate(String script) {
    byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(bytes.length + 1L);
      MemorySegment.copy(MemorySegment.ofArray(bytes), 0, text, 0, bytes.length);
      EVALUATE.call(view.address(), text.address(), bytes.length, 0, 0, 0, 0, 0);
    }
  }

  /// Opens or closes the developer tools, if the web view has any.
  public void setDevtoolsOpen(boolean open) {
    if (!devtools) {
      Log.warning(
          "Web view %s has no developer tools: they are there in debug mode, or with `devtools`"
              .formatted(label));
      return;
    }
    long inspector = INSPECTOR.nonNull(INSPECTOR.call(view.address()));
    (open ? INSPECTOR_SHOW : INSPECTOR_CLOSE).call(inspector);
  }

  @Override
  public void close() {
    signals.close();
    siblings.remove(view.address());
    pending.abandonAll();
    view.close();
    manager.close();
  }

  private void setBackground(WindowConfig.Color color) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment parts =
          arena.allocateFrom(
              JAVA_DOUBLE,
              color.red() / 255.0,
              color.green() / 255.0,
              color.blue() / 255.0,
              color.alpha() / 255.0);
      BACKGROUND.call(view.address(), parts.address());
    }
  }
}
