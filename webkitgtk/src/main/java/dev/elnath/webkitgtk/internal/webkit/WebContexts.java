package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.config.WindowConfig;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gtk.MainLoop;
import dev.elnath.webkitgtk.internal.memory.SharedMemories;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The web contexts of the process: one, and one more for each data directory or proxy of its own
/// that a window asks for. They live as long as the process. Main thread.
public final class WebContexts {
  private final PlatformOptions options;
  private final WebViews views;
  private final MainLoop loop;
  private final Sandbox sandbox;
  private final Map<Store, WebContext> contexts = new HashMap<>();
  private final WebProcessTokens tokens = new WebProcessTokens();
  private final SharedMemories memories;
  private final CompletableFuture<Optional<WebProcessExtension>> unpacking =
      new CompletableFuture<>();
  private Optional<WebProcessExtension> extension = Optional.empty();

  /// Where a context keeps what its pages store, and through which proxy they load.
  ///
  /// Its comparison is written out, since a record's own makes method handles when it is first
  /// used.
  record Store(Path dataDirectory, Path cacheDirectory, Optional<String> proxyUrl) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Store store
          && dataDirectory.equals(store.dataDirectory)
          && cacheDirectory.equals(store.cacheDirectory)
          && proxyUrl.equals(store.proxyUrl);
    }

    @Override
    public int hashCode() {
      return dataDirectory.hashCode();
    }
  }

  /// @param sandbox asked when the first context is made
  /// @param memories what web processes may ask for
  public WebContexts(
      PlatformOptions options,
      WebViews views,
      MainLoop loop,
      Sandbox sandbox,
      SharedMemories memories) {
    this.memories = memories;
    this.options = options;
    this.views = views;
    this.loop = loop;
    this.sandbox = sandbox;
    views.onRemoved(tokens::forget);
    Thread.ofPlatform().daemon().name("elnath-unpack").start(this::unpack);
  }

  /// The context for a window.
  GObject of(WindowConfig config) {
    return contexts.computeIfAbsent(store(config), this::make).object();
  }

  /// What the web processes of all windows load; there is none before the first window.
  Optional<WebProcessExtension> extension() {
    return extension;
  }

  /// Does not wait for the first window, which would wait for it.
  private void unpack() {
    try {
      unpacking.complete(
          WebProcessExtension.unpack(
              options,
              tokens,
              new MediaRequests(options, tokens, loop),
              new MemoryRequests(memories)));
    } catch (RuntimeException | Error failure) {
      unpacking.completeExceptionally(failure);
    }
  }

  private WebContext make(Store store) {
    boolean automated = options.automation() && contexts.isEmpty();
    WebContext context = WebContext.make(store, sandbox.isUsable());
    if (contexts.isEmpty()) {
      extension = unpacking.join();
      extension.ifPresent(WebProcessExtension::allowMedia);
    }
    Downloads.connect(context.object(), context.signals(), views, loop);
    extension.ifPresent(it -> it.addTo(context.object(), context.signals()));
    options
        .schemes()
        .forEach((scheme, handler) ->
            context.register(
                scheme, new SchemeRequests(handler, options.maxBodyBytes(), views, loop)));
    if (automated) {
      Automation.allow(context.object(), options.name(), views);
    }
    return context;
  }

  private Store store(WindowConfig config) {
    Path data = options.dataDirectory();
    Path cache = options.cacheDirectory();
    return config
        .dataDirectory()
        .map(name -> new Store(data.resolve(name), cache.resolve(name), config.proxyUrl()))
        .orElse(new Store(data, cache, config.proxyUrl()));
  }
}
