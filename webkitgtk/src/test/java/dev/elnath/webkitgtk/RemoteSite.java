package dev.elnath.webkitgtk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/// A site of the web, on this machine: one page for every path; `/away` leads to `/`, and
/// `/attachment` is to be saved.
final class RemoteSite implements AutoCloseable {
  private final ServerSocket server;
  private final String page;

  RemoteSite(String page) throws IOException {
    this.page = page;
    this.server = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().name("remote site").start(this::accept);
  }

  String origin() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> answer(socket));
      }
    } catch (SocketException closed) {
      return;
    } catch (IOException failure) {
      throw new AssertionError("the remote site broke", failure);
    }
  }

  private void answer(Socket socket) {
    try (socket;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
      String request = in.readLine();
      if (request == null) {
        return;
      }
      for (String line = in.readLine(); line != null && !line.isEmpty(); ) {
        line = in.readLine();
      }
      String path = request.split(" ", 3)[1];
      String head =
          switch (path) {
            case "/away" -> "302 Found\r\nLocation: " + origin() + "/";
            case "/attachment" ->
                "200 OK\r\nContent-Type: text/plain\r\nContent-Disposition: attachment";
            default -> "200 OK\r\nContent-Type: text/html";
          };
      String body = path.equals("/away") ? "" : page;
      String answer =
          "HTTP/1.1 %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
              .formatted(head, body.length(), body);
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException gone) {
      // The web view may close a connection that it has opened ahead.
      return;
    }
  }
}
