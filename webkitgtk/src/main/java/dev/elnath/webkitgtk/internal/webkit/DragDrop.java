package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.WebviewListener;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import dev.elnath.webkitgtk.internal.log.Log;
import dev.elnath.window.DragEvent;
import dev.elnath.window.Position;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files that are dragged over one web view. WebKit asks for the data; here it is looked at as it
/// comes. What is no file is left to WebKit and its page. Main thread.
final class DragDrop {
  private static final NativeFunction URIS = new NativeFunction("gtk_selection_data_get_uris");
  private static final NativeFunction FREE = new NativeFunction("g_strfreev");
  private static final NativeFunction FINISH = new NativeFunction("gtk_drag_finish");
  private static final NativeFunction SCALE = new NativeFunction("gtk_widget_get_scale_factor");

  private static final long POINTER_SIZE = 8;
  private static final long HANDLED = 1;

  private final GObject view;
  private final WebviewListener listener;
  private final MainLoop loop;
  private List<Path> paths = List.of();
  private boolean left;

  private DragDrop(GObject view, WebviewListener listener, MainLoop loop) {
    this.view = view;
    this.listener = listener;
    this.loop = loop;
  }

  static void connect(GObject view, Signals signals, WebviewListener listener, MainLoop loop) {
    DragDrop drag = new DragDrop(view, listener, loop);
    signals.connectSwapped(
        view, "drag-data-received", (context, x, y, data) -> drag.received(x, y, data));
    signals.connectSwapped(view, "drag-motion", (context, x, y, time) -> drag.moved(x, y));
    signals.connectSwapped(
        view, "drag-drop", (context, x, y, time) -> drag.dropped(context, x, y, time));
    signals.connect(view, "drag-leave", 3, (emitter, context, time, d) -> drag.left());
  }

  private long received(long x, long y, long data) {
    List<Path> files = files(data);
    if (!files.isEmpty() && paths.isEmpty()) {
      paths = files;
      listener.dragged(new DragEvent.Enter(paths, position(x, y)));
    }
    return 0;
  }

  private long moved(long x, long y) {
    left = false;
    if (!paths.isEmpty()) {
      listener.dragged(new DragEvent.Over(position(x, y)));
    }
    return 0;
  }

  private long dropped(long context, long x, long y, long time) {
    left = false;
    if (paths.isEmpty()) {
      return 0;
    }
    List<Path> files = paths;
    paths = List.of();
    FINISH.call(context, 1, 0, time);
    listener.dragged(new DragEvent.Drop(files, position(x, y)));
    return HANDLED;
  }

  /// GTK says that files leave before it says that they are dropped: which it is, shows after.
  private long left() {
    if (!paths.isEmpty()) {
      left = true;
      loop.later(() -> {
        if (left) {
          left = false;
          paths = List.of();
          listener.dragged(new DragEvent.Leave());
        }
      });
    }
    return 0;
  }

  private Position.Physical position(long x, long y) {
    int scale = NativeFunction.asInt(SCALE.call(view.address()));
    return new Position.Physical((int) x * scale, (int) y * scale);
  }

  private static List<Path> files(long data) {
    long uris = URIS.call(data);
    List<Path> files = new ArrayList<>();
    if (uris == 0) {
      return files;
    }
    long next = uris;
    for (long uri = NativeMemory.readLong(next); uri != 0; uri = NativeMemory.readLong(next)) {
      add(NativeMemory.readTextOrEmpty(uri), files);
      next += POINTER_SIZE;
    }
    FREE.call(uris);
    return files;
  }

  private static void add(String uri, List<Path> files) {
    try {
      URI address = URI.create(uri);
      if ("file".equals(address.getScheme())) {
        files.add(Path.of(address));
      }
    } catch (IllegalArgumentException | FileSystemNotFoundException unreadable) {
      Log.warning("Something that is dragged has an address that is no file's: " + uri);
    }
  }
}
