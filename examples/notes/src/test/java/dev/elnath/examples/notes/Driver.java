package dev.elnath.examples.notes;

import dev.elnath.codec.Codecs;
import dev.elnath.codec.Json;
import dev.elnath.codec.JsonReader;
import dev.elnath.codec.JsonWriter;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// WebKitWebDriver, by which a test starts the program and does what a person does. It speaks the
/// protocol of the W3C.
final class Driver implements AutoCloseable {
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

  private static final String CONTROL = "\uE009";
  private static final String NO_MODIFIER = "\uE000";
  private static final String BACKSPACE = "\uE003";

  private final Process process;
  private final URI address;
  private final HttpClient http = HttpClient.newHttpClient();

  private Driver(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /// Starts it, with a folder for the data of programs.
  static Driver start(Path data) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    ProcessBuilder command = new ProcessBuilder("WebKitWebDriver", "--port=" + port).inheritIO();
    command.environment().put("XDG_DATA_HOME", data.toString());
    Driver driver = new Driver(command.start(), URI.create("http://127.0.0.1:" + port));
    Await.that("WebKitWebDriver answers", driver::answers);
    return driver;
  }

  private boolean answers() {
    try {
      return get("/status").text().contains("ready");
    } catch (NotThereException notYet) {
      return false;
    }
  }

  /// Starts the program.
  Session open() {
    String capabilities =
        """
        {"capabilities":{"alwaysMatch":{"webkitgtk:browserOptions":{"binary":%s,"args":%s}}}}\
        """
            .formatted(
                text(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                texts(
                    List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Delnath.automation=true",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Notes.class.getName())));
    String id = string(member(post("/session", capabilities), "sessionId"));
    return new Session("/session/" + id);
  }

  void awaitEndOfProgram() {
    Await.that("the program has ended", () -> process.children().findAny().isEmpty());
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        throw new AssertionError("WebKitWebDriver does not end");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// The program as it runs.
  final class Session {
    private final String path;

    private Session(String path) {
      this.path = path;
    }

    /// Ends the program at once.
    void end() {
      send(HttpRequest.newBuilder(address.resolve(path)).DELETE());
      awaitEndOfProgram();
    }

    List<String> windows() {
      return strings(get(path + "/window/handles"));
    }

    void switchTo(String window) {
      post(path + "/window", "{\"handle\":" + text(window) + "}");
    }

    void click(String selector) {
      post(element(selector) + "/click", "{}");
    }

    void type(String selector, String keys) {
      post(element(selector) + "/value", "{\"text\":" + text(keys) + "}");
    }

    /// Selects all of a field and deletes it.
    void empty(String selector) {
      type(selector, CONTROL + "a" + NO_MODIFIER + BACKSPACE);
    }

    /// What a script returns, as text.
    String ask(String expression) {
      return string(
          post(
              path + "/execute/sync",
              "{\"script\":" + text("return String(" + expression + ")") + ",\"args\":[]}"));
    }

    /// Waits until an expression of the page is a text.
    void await(String expression, String wanted) {
      Await.equal(wanted, expression, () -> ask(expression));
    }

    private String element(String selector) {
      Await.that(
          selector + " is there",
          () -> ask("!!document.querySelector(`" + selector + "`)").equals("true"));
      Json found =
          post(path + "/element", "{\"using\":\"css selector\",\"value\":" + text(selector) + "}");
      return path + "/element/" + string(member(found, ELEMENT));
    }
  }

  /// Nobody listens at the address.
  private static final class NotThereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotThereException(IOException cause) {
      super(cause);
    }
  }

  private Json get(String path) {
    return send(HttpRequest.newBuilder(address.resolve(path)).GET());
  }

  private Json post(String path, String json) {
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private Json send(HttpRequest.Builder request) {
    HttpRequest sent = request.timeout(Duration.ofMinutes(2)).build();
    try {
      var answer = http.send(sent, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError(sent.method() + " " + sent.uri() + ": " + answer.body());
      }
      return member(new Json(answer.body()), "value");
    } catch (ConnectException nobody) {
      throw new NotThereException(nobody);
    } catch (IOException failure) {
      throw new AssertionError(sent.method() + " " + sent.uri(), failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", interrupted);
    }
  }

  private static Json member(Json object, String name) {
    Map<String, Json> members =
        Codecs.map(Codecs.ofString(), Codecs.ofJson()).read(JsonReader.of(object.text()));
    return members.getOrDefault(name, Json.NULL);
  }

  private static String string(Json value) {
    return JsonReader.of(value.text()).readString();
  }

  private static List<String> strings(Json value) {
    return Codecs.list(Codecs.ofString()).read(JsonReader.of(value.text()));
  }

  private static String text(String value) {
    JsonWriter out = new JsonWriter();
    out.write(value);
    return out.toText();
  }

  private static String texts(List<String> values) {
    JsonWriter out = new JsonWriter();
    Codecs.list(Codecs.ofString()).write(values, out);
    return out.toText();
  }
}
