package dev.elnath.webkitgtk.internal.webkit;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Color;
import dev.elnath.platform.EditCommand;
import dev.elnath.platform.WebviewListener;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.webkitgtk.internal.gobject.BorrowedObject;
import dev.elnath.webkitgtk.internal.gobject.Completion;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gobject.Properties;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import dev.elnath.webkitgtk.internal.log.Log;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// One web view, with all that listens to it. Main thread. Its window closes it.
public final class WebView implements AutoCloseable {
  private static final NativeFunction LOAD = new NativeFunction("webkit_web_view_load_uri");
  private static final NativeFunction EDIT =
      new NativeFunction("webkit_web_view_execute_editing_command");
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

  private static final NativeFunction DATA_MANAGER =
      new NativeFunction("webkit_web_view_get_website_data_manager");
  private static final NativeFunction CLEAR =
      new NativeFunction("webkit_website_data_manager_clear");
  private static final NativeFunction CLEAR_FINISH =
      new NativeFunction("webkit_website_data_manager_clear_finish");
  private static final NativeFunction PRINT_NEW = new NativeFunction("webkit_print_operation_new");
  private static final NativeFunction PRINT_DIALOG =
      new NativeFunction("webkit_print_operation_run_dialog");

  private static final long ALL_DATA = (1 << 14) - 1;
  private static final Color WHITE = new Color(255, 255, 255, 255);

  private final String label;
  private final OwnedObject view;
  private final OwnedObject manager;
  private final Signals signals;
  private final WebViews siblings;
  private final boolean devtools;
  private final MainLoop loop;
  private final WebviewListener listener;
  private Color background = WHITE;
  private boolean realizedBefore;
  private boolean inspected;
  private boolean devtoolsOpen;
  private boolean closed;
  private final PendingAnswers pending = new PendingAnswers();

  WebView(
      WindowConfig config,
      OwnedObject view,
      OwnedObject manager,
      Signals signals,
      WebViews siblings,
      boolean devtools,
      MainLoop loop,
      WebviewListener listener) {
    this.label = config.label();
    this.view = view;
    this.manager = manager;
    this.signals = signals;
    this.siblings = siblings;
    this.devtools = devtools;
    this.loop = loop;
    this.listener = listener;
    siblings.add(view.address(), this);
    signals.connect(
        view,
        "realize",
        1,
        (emitter, b, c, d) -> {
          realized();
          return 0;
        });
    if (config.transparent()) {
      setBackground(Optional.of(new Color(0, 0, 0, 0)));
    } else if (config.backgroundColor().isPresent()) {
      setBackground(config.backgroundColor());
    }
  }

  /// Its label.
  String label() {
    return label;
  }

  /// Who is told what happens to it.
  WebviewListener listener() {
    return listener;
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

  /// Edits where the user is.
  public void edit(EditCommand command) {
    String name =
        switch (command) {
          case COPY -> "Copy";
          case CUT -> "Cut";
          case PASTE -> "Paste";
          case SELECT_ALL -> "SelectAll";
          case UNDO -> "Undo";
          case REDO -> "Redo";
        };
    try (Arena arena = Arena.ofConfined()) {
      EDIT.call(view.address(), arena.allocateFrom(name).address());
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

  /// Evaluates a script in the main frame, and at the start of every further document.
  public void addScript(String script) {
    UserScripts.add(manager, script);
    evaluate(script);
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
    if (!inspected) {
      inspected = true;
      signals.connect(
          new BorrowedObject(inspector),
          "closed",
          1,
          (emitter, b, c, d) -> {
            devtoolsOpen = false;
            return 0;
          });
    }
    (open ? INSPECTOR_SHOW : INSPECTOR_CLOSE).call(inspector);
    devtoolsOpen = open;
  }

  /// Whether the developer tools are open.
  public boolean isDevtoolsOpen() {
    return devtoolsOpen;
  }

  @Override
  public void close() {
    closed = true;
    signals.close();
    siblings.remove(view.address());
    pending.abandonAll();
    view.close();
    manager.close();
  }

  /// A web view that leaves its window is unrealized, and WebKit drops the picture of its page. For
  /// the web process nothing has changed, so it would not send another, and the view would stay
  /// empty: only a change of what it paints brings one.
  private void realized() {
    if (!realizedBefore) {
      realizedBefore = true;
      return;
    }
    Color color = background;
    applyBackground(new Color(color.red(), color.green(), color.blue() ^ 1, color.alpha()));
    applyBackground(color);
  }

  /// Sets the colour behind the page; empty for white.
  public void setBackground(Optional<Color> wanted) {
    background = wanted.orElse(WHITE);
    applyBackground(background);
  }

  private void applyBackground(Color color) {
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

  /// Sets how large pages are shown.
  public void setZoom(double factor) {
    Properties.set(view, "zoom-level", factor);
  }

  /// Deletes what pages of the same store have stored.
  ///
  /// @param done completed when it is gone
  public void clearBrowsingData(CompletableFuture<Boolean> done) {
    Completion completion =
        Completion.of(
            "clearing the browsing data of web view " + label,
            CLEAR_FINISH,
            NativeFunction::asBoolean,
            done);
    CLEAR.call(dataManager(), ALL_DATA, 0, 0, completion.callback(), completion.data());
  }

  /// Its store's cookies.
  public Cookies cookies() {
    return new Cookies(dataManager());
  }

  private long dataManager() {
    return DATA_MANAGER.nonNull(DATA_MANAGER.call(view.address()));
  }

  /// Opens the dialog to print the page. It has an event loop of its own, so it does not open
  /// within the task that asks for it.
  public void print() {
    loop.later(() -> {
      if (!closed) {
        try (OwnedObject operation = OwnedObject.adopt(PRINT_NEW, PRINT_NEW.call(view.address()))) {
          PRINT_DIALOG.call(operation.address(), 0);
        }
      }
    });
  }
}
