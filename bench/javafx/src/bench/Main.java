package bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import netscape.javascript.JSObject;

/** Shows the page that its argument names. */
public class Main extends Application {
  public record Payload(int id, String name, boolean ok) {}

  public record Message(int i, String text) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectReader PAYLOAD_READER = JSON.readerFor(Payload.class);
  private static final ObjectWriter PAYLOAD_WRITER = JSON.writerFor(Payload.class);
  private static final ObjectWriter MESSAGE_WRITER = JSON.writerFor(Message.class);

  /** Kept here, since the page refers to it weakly. */
  private Host host;

  /** What the page calls, on JavaFX's thread. */
  public static final class Host {
    private final WebEngine engine;

    private Host(WebEngine engine) {
      this.engine = engine;
    }

    public String echo(String json) throws Exception {
      Payload payload = PAYLOAD_READER.readValue(json);
      return PAYLOAD_WRITER.writeValueAsString(payload);
    }

    public void push(int n) {
      JSObject window = (JSObject) engine.executeScript("window");
      Thread.ofPlatform()
          .daemon()
          .start(
              () -> {
                for (int i = 0; i < n; i++) {
                  String json = write(new Message(i, "progress"));
                  Platform.runLater(() -> window.call("takeMessage", json));
                }
              });
    }

    /** A character for each byte: WebView hands over no arrays as such. */
    public String down(int n) {
      byte[] bytes = new byte[n];
      Arrays.fill(bytes, (byte) 7);
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The low byte of each character counts. */
    public int up(String characters) {
      byte[] bytes = new byte[characters.length()];
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] = (byte) characters.charAt(at);
      }
      return bytes.length;
    }

    public void say(String line) {
      System.out.println(line);
      System.out.flush();
    }

    public void finish() {
      Platform.exit();
    }

    private static String write(Message message) {
      try {
        return MESSAGE_WRITER.writeValueAsString(message);
      } catch (Exception impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  @Override
  public void start(Stage stage) {
    WebView view = new WebView();
    WebEngine engine = view.getEngine();
    host = new Host(engine);
    engine
        .getLoadWorker()
        .stateProperty()
        .addListener(
            (property, before, now) -> {
              if (now == Worker.State.SUCCEEDED) {
                ((JSObject) engine.executeScript("window")).setMember("host", host);
                engine.executeScript("hostIsThere()");
              } else if (now == Worker.State.FAILED) {
                throw new IllegalStateException(engine.getLoadWorker().getException());
              }
            });
    stage.setScene(new Scene(view, 800, 600));
    stage.setTitle("bench");
    stage.show();
    String[] page = getParameters().getRaw().getFirst().split("\\?", 2);
    String address = Main.class.getResource("/ui/" + page[0] + ".html").toExternalForm();
    engine.load(page.length > 1 ? address + "?" + page[1] : address);
  }

  public static void main(String[] arguments) {
    launch(Main.class, arguments);
  }
}
