package dev.elnath.conformance.attacks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/// The rest of the web: a server on this machine that shows attackers' pages and takes their
/// accounts.
final class Elsewhere implements AutoCloseable {
  private static final Path PAGES = Path.of("page/dist");
  private static final String WATCHER =
      """
      addEventListener('install', () => skipWaiting());
      addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('fetch', (event) => {
        const seen = event.request.url + ' ' + [...event.request.headers.keys()];
        event.respondWith(fetch('/saw?' + encodeURIComponent(seen)).then(() => fetch(event.request)));
      });
      """;

  /// Tells that it has been shown.
  private static final String LURED =
      "<!doctype html><script>fetch('/lured-in' + location.search)</script>";

  private final HttpServer server;
  private final Rows rows;
  private final String insideFile;
  private final Queue<String> seen = new ConcurrentLinkedQueue<>();

  private Elsewhere(HttpServer server, Rows rows, String insideFile) {
    this.server = server;
    this.rows = rows;
    this.insideFile = insideFile;
  }

  static Elsewhere start(Rows rows, String insideFile) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    Elsewhere elsewhere = new Elsewhere(server, rows, insideFile);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", elsewhere::answer);
    server.start();
    return elsewhere;
  }

  int port() {
    return server.getAddress().getPort();
  }

  String origin() {
    return "http://127.0.0.1:" + port();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> query = query(exchange);
      switch (exchange.getRequestURI().getPath()) {
        case "/attempted" -> {
          rows.add(
              query.getOrDefault("party", ""),
              new Row(
                  query.getOrDefault("from", ""),
                  query.getOrDefault("name", ""),
                  query.getOrDefault("refusal", ""),
                  query.getOrDefault("observed", "")));
          send(exchange, "text/plain", "");
        }
        case "/finished" -> {
          rows.finished(
              query.getOrDefault("party", ""), Integer.parseInt(query.getOrDefault("total", "0")));
          send(exchange, "text/plain", "");
        }
        case "/lured" -> send(exchange, "text/html", LURED);
        case "/lured-in" -> {
          rows.lost(
              "page",
              new Row(
                  "a page that wants to leave",
                  query.getOrDefault("name", "").replace('-', ' '),
                  "to be kept",
                  "got in: it was shown"));
          send(exchange, "text/plain", "");
        }
        case "/redirect" -> {
          exchange.getResponseHeaders().add("Location", query.getOrDefault("to", "/"));
          exchange.sendResponseHeaders(302, -1);
        }
        case "/saw" -> {
          seen.add(String.valueOf(exchange.getRequestURI().getQuery()));
          send(exchange, "text/plain", "");
        }
        case "/seen-by-watcher" -> send(exchange, "text/plain", String.join("\n", seen));
        case "/watcher.js" -> send(exchange, "text/javascript", WATCHER);
        case "/inside" -> send(exchange, "text/plain", insideFile);
        case "/frame" -> send(exchange, "text/html", page("frame", ""));
        case "/plain" -> send(exchange, "text/html", "<!doctype html>");
        default ->
            send(exchange, "text/html", page("remote", query.getOrDefault("party", "nobody")));
      }
    }
  }

  private static String page(String script, String party) throws IOException {
    String source = Files.readString(PAGES.resolve("attacks-" + script + ".js"));
    return "<!doctype html><meta charset=utf-8><script data-party=\""
        + party
        + "\">"
        + source
        + "</script>";
  }

  private static void send(HttpExchange exchange, String type, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static Map<String, String> query(HttpExchange exchange) {
    Map<String, String> values = new HashMap<>();
    String query = exchange.getRequestURI().getRawQuery();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        values.put(decoded(parts[0]), decoded(parts[1]));
      }
    }
    return values;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
