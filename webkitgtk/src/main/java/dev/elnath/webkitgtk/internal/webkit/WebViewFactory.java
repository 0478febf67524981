package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.config.WindowConfig;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.platform.WebviewContent;
import dev.elnath.platform.WebviewListener;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.ObjectBuilder;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;

/// Makes web views. Main thread.
public final class WebViewFactory {
  private static final NativeFunction VIEW_TYPE = new NativeFunction("webkit_web_view_get_type");
  private static final NativeFunction MANAGER_NEW =
      new NativeFunction("webkit_user_content_manager_new");

  private final PlatformOptions options;
  private final WebContexts contexts;
  private final WebViews views;
  private final MainLoop loop;

  /// @param views is told of each that is made
  public WebViewFactory(
      PlatformOptions options, WebContexts contexts, WebViews views, MainLoop loop) {
    this.options = options;
    this.contexts = contexts;
    this.views = views;
    this.loop = loop;
  }

  /// Makes a web view that shows nothing yet. The caller puts it into a window and closes it.
  public WebView make(WindowConfig config, WebviewContent content, WebviewListener listener) {
    boolean devtools = config.devtools().orElse(options.debug());
    OwnedObject manager = OwnedObject.adopt(MANAGER_NEW, MANAGER_NEW.call());
    Signals signals = new Signals("web view " + config.label());
    OwnedObject object;
    try (OwnedObject settings = ViewSettings.make(config, devtools)) {
      object =
          new ObjectBuilder(VIEW_TYPE)
              .with("web-context", contexts.of(config))
              .with("user-content-manager", manager)
              .with("settings", settings)
              .with("is-ephemeral", config.incognito())
              .with("is-controlled-by-automation", options.automation())
              .buildFloating();
    }
    WebView view = new WebView(config, object, manager, signals, views, devtools, loop, listener);
    Messages.connect(config.label(), manager, signals, listener, view.pending(), loop);
    PageConsole.connect(manager, signals, listener);
    content.scripts().forEach(script -> UserScripts.add(manager, script));
    ViewEvents.connect(view, signals, listener);
    Navigations.connect(view, signals, listener, loop);
    if (config.dragDropEnabled()) {
      DragDrop.connect(view.widget(), signals, listener, loop);
    }
    contexts.extension().ifPresent(it -> it.connect(view, signals));
    return view;
  }
}
