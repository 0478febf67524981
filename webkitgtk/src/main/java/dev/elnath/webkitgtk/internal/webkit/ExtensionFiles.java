package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.webkitgtk.internal.log.Log;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/// The libraries for web processes, in a directory that only this user can enter; all goes when the
/// process ends.
///
/// @param directory of the extension, from which WebKit loads all that is in it
/// @param media the library that plays media, in a directory below; empty if this program was built
///   without
record ExtensionFiles(Path directory, Optional<Path> media) {
  private static final String RESOURCES = "/dev/elnath/webkitgtk/internal/webkit/";
  private static final String MEDIA = "media";

  /// @throws IOException if there is none, or it cannot be written whole; nothing is left of it
  ///   then
  static ExtensionFiles unpack() throws IOException {
    byte[] extension =
        library("libelnath-direct")
            .orElseThrow(() ->
                new NoSuchFileException("elnath-webkitgtk lacks the library libelnath-direct.so"));
    Optional<byte[]> player = library("libelnath-media");
    if (player.isEmpty()) {
      Log.debug("elnath-webkitgtk was built without GStreamer: pages play no media of its schemes");
    }
    return unpack(parent(), extension, player);
  }

  static ExtensionFiles unpack(Path parent, byte[] extension, Optional<byte[]> player)
      throws IOException {
    Path directory =
        Files.createTempDirectory(
            parent,
            "elnath-extension-",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    // What comes last goes first.
    directory.toFile().deleteOnExit();
    try {
      write(directory, "libelnath-direct", extension);
      Path below = Files.createDirectory(directory.resolve(MEDIA));
      below.toFile().deleteOnExit();
      below.resolve("socket").toFile().deleteOnExit();
      return new ExtensionFiles(directory, player.flatMap(it -> writePlayer(below, it)));
    } catch (IOException failure) {
      deleteAfter(failure, directory);
      throw failure;
    }
  }

  /// Where web processes ask for media.
  Path mediaSocket() {
    return directory.resolve(MEDIA).resolve("socket");
  }

  private static Optional<byte[]> library(String name) throws IOException {
    try (InputStream in = ExtensionFiles.class.getResourceAsStream(RESOURCES + name + ".so")) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /// Without it, all but media works.
  private static Optional<Path> writePlayer(Path directory, byte[] library) {
    try {
      return Optional.of(write(directory, "libelnath-media", library));
    } catch (IOException failure) {
      Log.warning("Pages play no media of the application: " + failure.getMessage());
      return Optional.empty();
    }
  }

  /// Leaves no part of a library: what loads one that was cut short dies of it.
  private static Path write(Path directory, String name, byte[] library) throws IOException {
    Path file = directory.resolve(name + "-" + hash(library) + ".so");
    file.toFile().deleteOnExit();
    try {
      return Files.write(file, library);
    } catch (IOException cause) {
      IOException failure =
          new IOException(
              "%d bytes could not be written to %s: %s"
                  .formatted(library.length, file, cause.getMessage()),
              cause);
      deleteAfter(failure, file);
      throw failure;
    }
  }

  private static void deleteAfter(IOException failure, Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      failure.addSuppressed(left);
    }
  }

  /// Where this user's passing files are.
  private static Path parent() {
    String runtime = System.getenv("XDG_RUNTIME_DIR");
    return runtime != null && Path.of(runtime).isAbsolute() && Files.isWritable(Path.of(runtime))
        ? Path.of(runtime)
        : Path.of(System.getProperty("java.io.tmpdir"));
  }

  /// Tells one build from another, in a directory that nobody else can write to.
  private static String hash(byte[] library) {
    CRC32 checksum = new CRC32();
    checksum.update(library);
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }
}
