package dev.elnath.webkitgtk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.elnath.platform.ConsoleMessage;
import dev.elnath.platform.ConsoleMessage.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  @Test
  void everyLevelReachesTheListenerInOrder() {
    try (Page page = Page.showing("")) {
      page.evaluate(
          "console.debug('a'); console.log('b', 1, null, undefined, true, 7n);"
              + " console.info('c'); console.warn('d'); console.error('e')");
      assertThat(List.of(next(page), next(page), next(page), next(page), next(page)))
          .extracting(ConsoleMessage::level, ConsoleMessage::text)
          .containsExactly(
              tuple(Level.DEBUG, "a"),
              tuple(Level.LOG, "b 1 null undefined true 7n"),
              tuple(Level.INFO, "c"),
              tuple(Level.WARNING, "d"),
              tuple(Level.ERROR, "e"));
    }
  }

  @Test
  void objectsAreDescribedWithoutCallingTheirGetters() {
    try (Page page = Page.showing("")) {
      page.evaluate(
          "window.calls = 0; console.log({a: [1, 'x'], get b() { window.calls++; return 1; }},"
              + " document.body, new TypeError('bad'))");
      assertThat(next(page).text())
          .startsWith("{a: [1, \"x\"], b: (…)} [object HTMLBodyElement] TypeError: bad");
      assertThat(page.ask("window.calls")).isEqualTo("0");
    }
  }

  @Test
  void aMessageSaysWhereItWasWritten() {
    try (Page page = Page.showing("\n\n<script>console.log('here')</script>")) {
      ConsoleMessage message = next(page);
      assertThat(message.source()).isEqualTo("app://localhost/index.html");
      assertThat(message.line()).isEqualTo(3);
    }
  }

  @Test
  void whatIsThrownAndNotCaughtIsAnError() {
    try (Page page = Page.showing("<script>\nthrow new Error('thrown')</script>")) {
      ConsoleMessage message = next(page);
      assertThat(message.level()).isEqualTo(Level.ERROR);
      assertThat(message.text()).contains("Error: thrown");
      assertThat(message.source()).isEqualTo("app://localhost/index.html");
      assertThat(message.line()).isEqualTo(2);
    }
  }

  @Test
  void aRejectionThatNobodyHandlesIsAnError() {
    try (Page page = Page.showing("<script>Promise.reject(new Error('rejected'))</script>")) {
      ConsoleMessage message = next(page);
      assertThat(message.level()).isEqualTo(Level.ERROR);
      assertThat(message.text()).startsWith("Unhandled rejection: Error: rejected");
    }
  }

  @Test
  void aPageThatReplacesBuiltInsIsHeardAllTheSame() {
    try (Page page =
        Page.showing(
            """
            <script>
              const stop = () => { throw new Error('replaced') };
              String.prototype.slice = String.prototype.indexOf = stop;
              String.prototype.lastIndexOf = stop;
              Array.prototype[Symbol.iterator] = Array.prototype.push = Array.prototype.join = stop;
              Reflect.apply = Reflect.ownKeys = Reflect.getOwnPropertyDescriptor = stop;
              Function.prototype.call = Function.prototype.apply = stop;
              Object.prototype.toString = Object.prototype.toJSON = stop;
              Object.defineProperty(Object.prototype, 'get', {get: stop});
              window.String = window.Error = window.Proxy = window.JSON = stop;
              webkit.messageHandlers.elnathConsole.postMessage = stop;
              console.log('still', {heard: 1});
            </script>
            """)) {
      assertThat(next(page).text()).isEqualTo("still {heard: 1}");
    }
  }

  @Test
  void aPageThatLogsWhileItIsDescribedDoesNotRecurse() {
    try (Page page = Page.showing("")) {
      page.evaluate(
          "console.log(new Proxy({}, {ownKeys() { console.log('inner'); return []; }}));"
              + " console.log('next')");
      assertThat(next(page).text()).isEqualTo("{}");
      assertThat(next(page).text()).isEqualTo("next");
    }
  }

  @Test
  void theConsoleLooksAsItDid() {
    try (Page page = Page.showing("")) {
      assertThat(page.ask("[console.log.name, console.log.length, console.log()].join()"))
          .isEqualTo("log,0,");
      assertThat(
              page.ask("Function.prototype.toString.call(console.log).includes('[native code]')"))
          .isEqualTo("true");
    }
  }

  @Test
  void longTextsAreCutAndForeignFormsAreIgnored() {
    try (Page page = Page.showing("")) {
      page.evaluate(
          "webkit.messageHandlers.elnathConsole.postMessage('rubbish');"
              + "webkit.messageHandlers.elnathConsole.postMessage({});"
              + "webkit.messageHandlers.elnathConsole.postMessage('FATAL\\n1\\n\\nx');"
              + "webkit.messageHandlers.elnathConsole.postMessage('LOG\\n-1\\n\\n' + 'y'.repeat(1e5));"
              + "console.log('x'.repeat(1e6), 'more')");
      ConsoleMessage own = next(page);
      assertThat(own.line()).isZero();
      assertThat(own.text()).hasSize(8192).startsWith("yy");
      assertThat(next(page).text()).hasSize(8192).startsWith("xx");
    }
  }

  private static ConsoleMessage next(Page page) {
    return Page.take(page.console);
  }
}
