package dev.elnath.webkitgtk.internal.ffi;

import dev.elnath.platform.PlatformException;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// WebKitGTK's shared library, which brings GTK, GLib, libsoup, JavaScriptCore and libc with it: a
/// symbol of any of them is found through it. Loaded once a process and never unloaded. Any thread.
public final class NativeLibrary {
  private static final String FILE = "libwebkit2gtk-4.1.so.0";
  private static final String PACKAGE = "libwebkit2gtk-4.1-0";

  private NativeLibrary() {}

  /// Loads the library on another thread while this one makes ready what needs no library.
  ///
  /// @throws PlatformException if the library cannot be loaded; the message names its package
  public static void load() {
    // Native methods that are called for the first time while a library is loaded wait for it, so
    // the linker's own come before.
    Objects.requireNonNull(Linker.nativeLinker());
    CompletableFuture<SymbolLookup> loading = Loading.LOOKUP;
    NativeFunction.prepare();
    Upcalls.prepare();
    await(loading);
  }

  static MemorySegment find(String symbol) {
    return await(Loading.LOOKUP)
        .find(symbol)
        .orElseThrow(() ->
            new PlatformException(
                "%s has no symbol %s: it is too old or too new; install %s 2.40 or later"
                    .formatted(FILE, symbol, PACKAGE)));
  }

  private static SymbolLookup await(CompletableFuture<SymbolLookup> loading) {
    try {
      return loading.join();
    } catch (CompletionException failure) {
      throw new PlatformException(
          "%s cannot be loaded: install the package %s (Debian, Ubuntu) or webkit2gtk4.1 (Fedora)"
              .formatted(FILE, PACKAGE),
          failure);
    }
  }

  @SuppressWarnings("restricted")
  private static SymbolLookup open() {
    return SymbolLookup.libraryLookup(FILE, Arena.global());
  }

  private static final class Loading {
    static final CompletableFuture<SymbolLookup> LOOKUP = start();

    private static CompletableFuture<SymbolLookup> start() {
      CompletableFuture<SymbolLookup> loading = new CompletableFuture<>();
      Thread.ofPlatform()
          .daemon()
          .name("elnath-dlopen")
          .start(() -> {
            try {
              loading.complete(open());
            } catch (Throwable failure) {
              loading.completeExceptionally(failure);
            }
          });
      return loading;
    }
  }
}
