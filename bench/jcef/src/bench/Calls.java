package bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.cef.browser.CefBrowser;
import org.cef.browser.CefFrame;
import org.cef.callback.CefQueryCallback;
import org.cef.handler.CefMessageRouterHandlerAdapter;

/** Answers the page's queries: a letter, then the rest. */
final class Calls extends CefMessageRouterHandlerAdapter {
  public record Payload(int id, String name, boolean ok) {}

  public record Message(int i, String text) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectReader PAYLOAD_READER = JSON.readerFor(Payload.class);
  private static final ObjectWriter PAYLOAD_WRITER = JSON.writerFor(Payload.class);
  private static final ObjectWriter MESSAGE_WRITER = JSON.writerFor(Message.class);

  @Override
  public boolean onQuery(
      CefBrowser browser, CefFrame frame, long id, String query, boolean persistent, CefQueryCallback answer) {
    String rest = query.substring(1);
    try {
      switch (query.charAt(0)) {
        case 'e' -> answer.success(PAYLOAD_WRITER.writeValueAsString(PAYLOAD_READER.<Payload>readValue(rest)));
        case 'p' -> {
          answer.success("");
          Thread.ofPlatform().daemon().start(() -> push(browser, Integer.parseInt(rest)));
        }
        case 's' -> {
          System.out.println(rest);
          System.out.flush();
          answer.success("");
        }
        case 'f' -> finish();
        default -> throw new IllegalArgumentException(query);
      }
    } catch (Exception failure) {
      answer.failure(1, failure.toString());
    }
    return true;
  }

  private static void push(CefBrowser browser, int n) {
    try {
      for (int i = 0; i < n; i++) {
        browser.executeJavaScript(
            "takeMessage(" + MESSAGE_WRITER.writeValueAsString(new Message(i, "progress")) + ")", "", 0);
      }
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** A run that makes the AOT cache has to end by exit; CEF's own end of all is not waited for. */
  private static void finish() {
    if (Boolean.getBoolean("bench.training")) {
      new Thread(() -> System.exit(0)).start();
    } else {
      Runtime.getRuntime().halt(0);
    }
  }
}
