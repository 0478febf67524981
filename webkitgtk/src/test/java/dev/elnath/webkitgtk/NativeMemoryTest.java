package dev.elnath.webkitgtk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.platform.SchemeResponder;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.UpcallId;
import dev.elnath.webkitgtk.internal.ffi.Upcalls;
import dev.elnath.webkitgtk.internal.webkit.NativeRequest;
import dev.elnath.webkitgtk.internal.window.NativeWebView;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class NativeMemoryTest {
  private static final NativeFunction SET_DATA = new NativeFunction("g_object_set_data_full");
  private static final NativeFunction TOPLEVEL = new NativeFunction("gtk_widget_get_toplevel");
  private static final NativeFunction MANAGER =
      new NativeFunction("webkit_web_view_get_user_content_manager");

  @Test
  void aClosedWindowFreesItsNativeObjects() {
    Page page = Page.showing("");
    page.evaluate("webkit.messageHandlers.elnath.postMessage('never answered')");
    page.nextMessage();
    List<CompletableFuture<Void>> freed =
        Desktop.onMain(() -> {
          long view = NativeWebView.of(page.view());
          return List.of(watch(view), watch(TOPLEVEL.call(view)), watch(MANAGER.call(view)));
        });
    page.close();
    freed.forEach(Desktop::await);
    assertThat(page.destroyed).hasValue(1);
  }

  @Test
  void aRequestIsFreedWhenItIsAnsweredOrItsDocumentGoes() {
    BlockingQueue<CompletableFuture<Void>> freed = new LinkedBlockingQueue<>();
    BlockingQueue<SchemeResponder> waiting = new LinkedBlockingQueue<>();
    try (Page page =
        Page.serving(
            (request, responder) -> {
              if (Page.isPage(request)) {
                responder.respond(Page.html("<!doctype html>"));
              } else {
                freed.add(watch(NativeRequest.of(responder)));
                waiting.add(responder);
              }
            },
            List.of())) {
      page.evaluate("fetch('/answered'); fetch('/left')");
      SchemeResponder first = Page.take(waiting);
      Page.take(waiting);
      first.respond(Page.html("x"));
      Desktop.await(Page.take(freed));
      Desktop.runOnMain(() -> page.view().reload());
      Page.take(page.navigations);
      Desktop.await(Page.take(freed));
    }
  }

  /// Completes when the object is finalised.
  private static CompletableFuture<Void> watch(long address) {
    CompletableFuture<Void> freed = new CompletableFuture<>();
    UpcallId id =
        Upcalls.register(
            "watching an object in a test",
            (a, b, c, d) -> {
              freed.complete(null);
              return 0;
            });
    try (Arena arena = Arena.ofConfined()) {
      long key = arena.allocateFrom("elnath-watched-by-a-test").address();
      SET_DATA.call(address, key, id.value(), Upcalls.stub(0));
    }
    return freed;
  }
}
