package dev.elnath.internal.asset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file of the application is, by its name and then by its first bytes (section 6.10).
public final class MimeTypes {
  /// The type of pages.
  public static final String HTML = "text/html";

  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("bin", "application/octet-stream"),
          Map.entry("css", "text/css"),
          Map.entry("less", "text/css"),
          Map.entry("sass", "text/css"),
          Map.entry("styl", "text/css"),
          Map.entry("csv", "text/csv"),
          Map.entry("html", HTML),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("js", "text/javascript"),
          Map.entry("mjs", "text/javascript"),
          Map.entry("json", "application/json"),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("rtf", "application/rtf"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("txt", "text/plain"));

  /// What the files of the system are often called besides.
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("avif", "image/avif"),
          Map.entry("bmp", "image/bmp"),
          Map.entry("flac", "audio/flac"),
          Map.entry("gif", "image/gif"),
          Map.entry("htm", HTML),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("md", "text/markdown"),
          Map.entry("mkv", "video/x-matroska"),
          Map.entry("mov", "video/quicktime"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("oga", "audio/ogg"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("ogv", "video/ogg"),
          Map.entry("otf", "font/otf"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("png", "image/png"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("vtt", "text/vtt"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("wav", "audio/wav"),
          Map.entry("webm", "video/webm"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("xml", "application/xml"),
          Map.entry("zip", "application/zip"));

  private MimeTypes() {}

  /// The type of a file.
  ///
  /// @param path with `/` between its parts
  /// @param bytes the file's, of which only the first few are looked at
  public static String of(String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String known = BY_EXTENSION.get(extension);
    if (known != null) {
      return known;
    }
    String sniffed = sniff(bytes);
    return sniffed == null ? HTML : sniffed;
  }

  /// The type of a file that is not the application's: by its first bytes, then by its name. What
  /// is neither known is `application/octet-stream`, and never a page.
  static String ofContent(String name, byte[] start) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String sniffed = extension.equals("svg") ? null : sniffMedia(start);
    if (sniffed != null) {
      return sniffed;
    }
    String named = BY_EXTENSION.get(extension);
    return named != null ? named : OTHERS.getOrDefault(extension, "application/octet-stream");
  }

  /// Of what is text only the name tells what it is.
  private static @Nullable String sniffMedia(byte[] start) {
    if (startsWith(start, 0, 'I', 'D', '3') || startsWith(start, 0, 0xFF, 0xFB)) {
      return "audio/mpeg";
    } else if (startsWith(start, 0, 'f', 'L', 'a', 'C')) {
      return "audio/flac";
    } else if (startsWith(start, 0, 'O', 'g', 'g', 'S')) {
      return "audio/ogg";
    } else if (startsWith(start, 0, 'B', 'M') && startsWith(start, 6, 0, 0, 0, 0)) {
      return "image/bmp";
    } else if (startsWith(start, 0, 'P', 'K', 3, 4)) {
      return null;
    }
    String sniffed = sniff(start);
    return sniffed == null || sniffed.startsWith("text/") || sniffed.endsWith("/xml")
        ? null
        : sniffed;
  }

  private static @Nullable String sniff(byte[] bytes) {
    if (startsWith(bytes, 0, 0, 'a', 's', 'm')) {
      return "application/wasm";
    } else if (startsWith(bytes, 0, 'w', 'O', 'F', '2')) {
      return "font/woff2";
    } else if (startsWith(bytes, 0, 'w', 'O', 'F', 'F')) {
      return "font/woff";
    } else if (startsWith(bytes, 0, 'O', 'T', 'T', 'O')) {
      return "font/otf";
    } else if (startsWith(bytes, 0, 0, 1, 0, 0)) {
      return "font/ttf";
    } else if (startsWith(bytes, 0, 'R', 'I', 'F', 'F')
        && startsWith(bytes, 8, 'W', 'E', 'B', 'P')) {
      return "image/webp";
    } else if (startsWith(bytes, 4, 'f', 't', 'y', 'p', 'a', 'v', 'i', 'f')) {
      return "image/avif";
    } else if (startsWith(bytes, 4, 'f', 't', 'y', 'p')) {
      return "video/mp4";
    } else if (startsWith(bytes, 0, 0x1A, 0x45, 0xDF, 0xA3)) {
      return "video/webm";
    } else if (startsWith(bytes, 0, '%', 'P', 'D', 'F')) {
      return "application/pdf";
    }
    try {
      return URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(bytes));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static boolean startsWith(byte[] bytes, int offset, int... expected) {
    if (bytes.length < offset + expected.length) {
      return false;
    }
    for (int index = 0; index < expected.length; index++) {
      if ((bytes[offset + index] & 0xFF) != expected[index]) {
        return false;
      }
    }
    return true;
  }
}
