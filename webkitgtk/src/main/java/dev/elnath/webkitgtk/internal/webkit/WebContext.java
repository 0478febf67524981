package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.PlatformException;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.UpcallId;
import dev.elnath.webkitgtk.internal.ffi.Upcalls;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.ObjectBuilder;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;

/// Web processes of one kind, with the schemes that the application answers. Main thread; never
/// closed.
final class WebContext {
  private static final NativeFunction DATA_MANAGER_TYPE =
      new NativeFunction("webkit_website_data_manager_get_type");
  private static final NativeFunction NEW =
      new NativeFunction("webkit_web_context_new_with_website_data_manager");
  private static final NativeFunction SET_SANDBOX =
      new NativeFunction("webkit_web_context_set_sandbox_enabled");
  private static final NativeFunction REGISTER =
      new NativeFunction("webkit_web_context_register_uri_scheme");
  private static final NativeFunction SECURITY =
      new NativeFunction("webkit_web_context_get_security_manager");
  private static final NativeFunction AS_SECURE =
      new NativeFunction("webkit_security_manager_register_uri_scheme_as_secure");
  private static final NativeFunction AS_CORS =
      new NativeFunction("webkit_security_manager_register_uri_scheme_as_cors_enabled");
  private static final NativeFunction COOKIES =
      new NativeFunction("webkit_website_data_manager_get_cookie_manager");
  private static final NativeFunction KEEP_COOKIES =
      new NativeFunction("webkit_cookie_manager_set_persistent_storage");
  private static final NativeFunction PROXY_NEW =
      new NativeFunction("webkit_network_proxy_settings_new");
  private static final NativeFunction PROXY_FREE =
      new NativeFunction("webkit_network_proxy_settings_free");
  private static final NativeFunction SET_PROXY =
      new NativeFunction("webkit_website_data_manager_set_network_proxy_settings");

  private static final long COOKIES_IN_SQLITE = 1;
  private static final long PROXY_CUSTOM = 2;

  private final OwnedObject context;
  private final Signals signals = new Signals("a web context");

  private WebContext(OwnedObject context) {
    this.context = context;
  }

  /// @throws PlatformException if a directory cannot be made
  static WebContext make(WebContexts.Store store, boolean sandboxed) {
    makeDirectory(store.dataDirectory());
    makeDirectory(store.cacheDirectory());
    try (Arena arena = Arena.ofConfined();
        OwnedObject manager =
            new ObjectBuilder(DATA_MANAGER_TYPE)
                .with("base-data-directory", store.dataDirectory().toString())
                .with("base-cache-directory", store.cacheDirectory().toString())
                .build()) {
      long cookies = COOKIES.nonNull(COOKIES.call(manager.address()));
      String file = store.dataDirectory().resolve("cookies.sqlite").toString();
      KEEP_COOKIES.call(cookies, arena.allocateFrom(file).address(), COOKIES_IN_SQLITE);
      if (store.proxyUrl().isPresent()) {
        long url = arena.allocateFrom(store.proxyUrl().get()).address();
        long settings = PROXY_NEW.nonNull(PROXY_NEW.call(url, 0));
        SET_PROXY.call(manager.address(), PROXY_CUSTOM, settings);
        PROXY_FREE.call(settings);
      }
      OwnedObject context = OwnedObject.adopt(NEW, NEW.call(manager.address()));
      SET_SANDBOX.call(context.address(), sandboxed ? 1 : 0);
      return new WebContext(context);
    }
  }

  GObject object() {
    return context;
  }

  Signals signals() {
    return signals;
  }

  /// Answers a scheme from now on, and gives it the rights of a secure one that pages of other
  /// origins may ask.
  void register(String scheme, SchemeRequests requests) {
    UpcallId id =
        Upcalls.register(
            "answering a request for " + scheme + ":",
            (request, b, c, d) -> {
              requests.accept(request);
              return 0;
            });
    long security = SECURITY.nonNull(SECURITY.call(context.address()));
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom(scheme).address();
      REGISTER.call(context.address(), name, Upcalls.stub(1), id.value(), 0);
      AS_SECURE.call(security, name);
      AS_CORS.call(security, name);
    }
  }

  private static void makeDirectory(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException failure) {
      throw new PlatformException(
          "The directory %s for the web views cannot be made; check its parents' permissions"
              .formatted(directory),
          failure);
    }
  }
}
