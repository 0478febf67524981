package dev.elnath.examples.notes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/// The pictures of the notes: files with names of the program's own in one folder, which is all
/// that the asset protocol shows to pages.
///
/// @param folder is there
record Pictures(Path folder) {
  /// How files begin that web views show, by their extensions.
  private static final Map<String, String> BEGINNINGS =
      Map.of("png", "\u0089PNG\r\n", "jpg", "\u00ff\u00d8\u00ff", "gif", "GIF8", "webp", "RIFF");

  /// Keeps a picture.
  ///
  /// @return the name of its file
  /// @throws IllegalArgumentException if it is none that a page could show
  String add(byte[] picture) throws IOException {
    String name = UUID.randomUUID() + "." + extension(picture);
    Files.write(folder.resolve(name), picture);
    return name;
  }

  void remove(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }

  private static String extension(byte[] picture) {
    String beginning =
        new String(picture, 0, Math.min(8, picture.length), StandardCharsets.ISO_8859_1);
    return BEGINNINGS.entrySet().stream()
        .filter(known -> beginning.startsWith(known.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("this is no picture; PNG, JPEG, GIF and WebP are"));
  }
}
