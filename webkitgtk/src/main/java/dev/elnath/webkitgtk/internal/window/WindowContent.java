package dev.elnath.webkitgtk.internal.window;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.webkitgtk.internal.gobject.BorrowedObject;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.gtk.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is in a window: a column, in which what is not web views is above, and below it an overlay
/// with the web view that fills it, if there is one, and those that have a place of their own. GTK
/// keeps both widgets as long as the window. Main thread.
final class WindowContent {
  private static final NativeFunction BOX_NEW = new NativeFunction("gtk_box_new");
  private static final NativeFunction PACK_END = new NativeFunction("gtk_box_pack_end");
  private static final NativeFunction OVERLAY_NEW = new NativeFunction("gtk_overlay_new");
  private static final NativeFunction ADD_OVERLAY = new NativeFunction("gtk_overlay_add_overlay");
  private static final NativeFunction ADD = new NativeFunction("gtk_container_add");
  private static final NativeFunction REMOVE = new NativeFunction("gtk_container_remove");
  private static final NativeFunction SHOW = new NativeFunction("gtk_widget_show");
  private static final NativeFunction QUEUE_RESIZE = new NativeFunction("gtk_widget_queue_resize");
  private static final NativeFunction ALLOCATION = new NativeFunction("gtk_widget_get_allocation");

  private static final long VERTICAL = 1;

  private final GObject column;
  private final GObject overlay;
  private final List<GtkWebview> webviews = new ArrayList<>();

  WindowContent(GObject window, Signals signals) {
    column = new BorrowedObject(BOX_NEW.nonNull(BOX_NEW.call(VERTICAL, 0)));
    overlay = new BorrowedObject(OVERLAY_NEW.nonNull(OVERLAY_NEW.call()));
    ADD.call(window.address(), column.address());
    PACK_END.call(column.address(), overlay.address(), 1, 1, 0);
    SHOW.call(overlay.address());
    SHOW.call(column.address());
    signals.connect(
        overlay, "get-child-position", 3, (emitter, child, memory, d) -> place(child, memory));
  }

  /// The column, for what belongs above the web views, such as a menu bar.
  GObject column() {
    return column;
  }

  /// The web views in it, in the order they came.
  List<GtkWebview> webviews() {
    return List.copyOf(webviews);
  }

  /// Their widgets.
  List<GObject> widgets() {
    return webviews.stream().map(GtkWebview::widget).toList();
  }

  /// The room that web views have, in logical pixels; of no size before the window is shown.
  Rectangle room() {
    return Rectangle.left(memory -> ALLOCATION.call(overlay.address(), memory));
  }

  /// Takes a web view in, which is in no window now.
  void add(GtkWebview webview) {
    webviews.add(webview);
    NativeFunction add = webview.placement().isPresent() ? ADD_OVERLAY : ADD;
    add.call(overlay.address(), webview.widget().address());
  }

  /// Lets a web view go, whose widget somebody else holds.
  void remove(GtkWebview webview) {
    webviews.remove(webview);
    REMOVE.call(overlay.address(), webview.widget().address());
  }

  /// Forgets a web view whose widget is going.
  void forget(GtkWebview webview) {
    webviews.remove(webview);
  }

  /// Puts web views where they belong now.
  void arrange() {
    QUEUE_RESIZE.call(overlay.address());
  }

  private long place(long child, long memory) {
    Optional<Placement> placement =
        webviews.stream()
            .filter(webview -> webview.widget().address() == child)
            .findFirst()
            .flatMap(GtkWebview::placement);
    placement.ifPresent(it -> {
      Rectangle place = it.within(room());
      NativeMemory.writeInt(memory, place.x());
      NativeMemory.writeInt(memory + 4, place.y());
      NativeMemory.writeInt(memory + 8, place.width());
      NativeMemory.writeInt(memory + 12, place.height());
    });
    return placement.isPresent() ? 1 : 0;
  }
}
