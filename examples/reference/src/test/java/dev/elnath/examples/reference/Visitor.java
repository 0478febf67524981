package dev.elnath.examples.reference;

import dev.elnath.asset.Assets;
import dev.elnath.command.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Walks through the pages, with a script that it adds to each.
final class Visitor {
  private static final String SCRIPT = "<script type=\"module\" src=\"/drive.js\"></script>";

  private final Map<String, Walk> walks;

  Visitor(List<Walk> walks) {
    this.walks = walks.stream().collect(Collectors.toMap(Walk::page, Function.identity()));
  }

  @Command
  Optional<Map<String, String>> seen(String page, String text) {
    return walks.getOrDefault(page, Walk.through(page)).seen(text);
  }

  /// The program's own pages, and the script.
  static Assets assets(ClassLoader loader) {
    Assets pages = Assets.resources(loader, "META-INF/web");
    return path ->
        path.equals("drive.js")
            ? Optional.of(resource(loader, path))
            : pages.read(path).map(file -> path.endsWith(".html") ? withScript(file) : file);
  }

  private static byte[] withScript(byte[] page) {
    return new String(page, StandardCharsets.UTF_8)
        .replace("</head>", SCRIPT + "</head>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(ClassLoader loader, String name) throws IOException {
    try (var in = loader.getResourceAsStream(name)) {
      return java.util.Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
