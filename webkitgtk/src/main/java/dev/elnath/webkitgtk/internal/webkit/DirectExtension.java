package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.DirectLink;
import dev.elnath.platform.PlatformException;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.log.Log;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// The web-process extension that lets pages connect to the application, in a file of a directory
/// that only this user can enter; both go when the process ends. Main thread.
final class DirectExtension {
  private static final String RESOURCE =
      "/dev/elnath/webkitgtk/internal/webkit/libelnath-direct.so";

  private static final NativeFunction SET_DIRECTORY =
      new NativeFunction("webkit_web_context_set_web_extensions_directory");
  private static final NativeFunction SET_USER_DATA =
      new NativeFunction("webkit_web_context_set_web_extensions_initialization_user_data");
  private static final NativeFunction ADD_PATH =
      new NativeFunction("webkit_web_context_add_path_to_sandbox");
  private static final NativeFunction TEXT_VARIANT = new NativeFunction("g_variant_new_string");

  private final Path directory;
  private final DirectLink link;

  private DirectExtension(Path directory, DirectLink link) {
    this.directory = directory;
    this.link = link;
  }

  /// Unpacks it; without it, after a warning, pages use another transport.
  static Optional<DirectExtension> unpack(DirectLink link) {
    try (InputStream in = DirectExtension.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        Log.warning("Pages have no direct transport: elnath-webkitgtk lacks " + RESOURCE);
        return Optional.empty();
      }
      byte[] library = in.readAllBytes();
      Path directory =
          Files.createTempDirectory(
              parent(link),
              "elnath-extension-",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      // What comes last goes first.
      directory.toFile().deleteOnExit();
      Path file = directory.resolve("libelnath-direct-" + hash(library) + ".so");
      file.toFile().deleteOnExit();
      Files.write(file, library);
      return Optional.of(new DirectExtension(directory, link));
    } catch (IOException failure) {
      Log.warning(
          "Pages have no direct transport, since its library cannot be unpacked: "
              + failure.getMessage());
      return Optional.empty();
    }
  }

  /// Lets the web processes of a context load it, before there are any.
  void addTo(GObject context) {
    try (Arena arena = Arena.ofConfined()) {
      long extension = arena.allocateFrom(directory.toString()).address();
      long socket = arena.allocateFrom(socketDirectory(link).toString()).address();
      String settings = link.socket() + "\n" + String.join("\n", link.origins());
      ADD_PATH.call(context.address(), extension, 1);
      ADD_PATH.call(context.address(), socket, 1);
      SET_DIRECTORY.call(context.address(), extension);
      long text = arena.allocateFrom(settings).address();
      SET_USER_DATA.call(context.address(), TEXT_VARIANT.nonNull(TEXT_VARIANT.call(text)));
    }
  }

  private static Path socketDirectory(DirectLink link) {
    Path directory = link.socket().getParent();
    if (directory == null) {
      throw new PlatformException("The socket " + link.socket() + " is in no directory");
    }
    return directory;
  }

  /// Beside the socket's directory, which is where this user's passing files are.
  private static Path parent(DirectLink link) {
    Path parent = socketDirectory(link).getParent();
    return parent == null ? Path.of(System.getProperty("java.io.tmpdir")) : parent;
  }

  private static String hash(byte[] library) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(library);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
