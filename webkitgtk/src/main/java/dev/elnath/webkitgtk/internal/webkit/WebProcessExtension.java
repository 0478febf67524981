package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.platform.DirectLink;
import dev.elnath.platform.PlatformException;
import dev.elnath.platform.PlatformOptions;
import dev.elnath.webkitgtk.internal.ffi.Environment;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import dev.elnath.webkitgtk.internal.log.Log;
import dev.elnath.webkitgtk.internal.media.MediaServer;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is loaded into web processes, so that pages connect to the application and play what it
/// serves. Main thread.
final class WebProcessExtension {
  private static final NativeFunction SET_DIRECTORY =
      new NativeFunction("webkit_web_context_set_web_extensions_directory");
  private static final NativeFunction SET_USER_DATA =
      new NativeFunction("webkit_web_context_set_web_extensions_initialization_user_data");
  private static final NativeFunction ADD_PATH =
      new NativeFunction("webkit_web_context_add_path_to_sandbox");
  private static final NativeFunction TEXTS_VARIANT = new NativeFunction("g_variant_new_strv");
  private static final NativeFunction VARIANT_TEXT = new NativeFunction("g_variant_get_string");
  private static final NativeFunction MESSAGE_NAME =
      new NativeFunction("webkit_user_message_get_name");
  private static final NativeFunction MESSAGE_PARAMETERS =
      new NativeFunction("webkit_user_message_get_parameters");
  private static final NativeFunction IS_OF_TYPE = new NativeFunction("g_variant_is_of_type");

  private static final String ALLOWED = "WEBKIT_GST_ALLOWED_URI_PROTOCOLS";
  private static final String TOKEN_MESSAGE = "elnath-media-token";
  private static final long HANDLED = 1;
  private static final long NOT_HANDLED = 0;

  private final ExtensionFiles files;
  private final Optional<DirectLink> direct;
  private final Optional<Media> media;

  /// @param schemes with commas between them
  private record Media(Path library, MediaServer server, String schemes) {}

  private final WebProcessTokens tokens;
  private final MemoryRequests memories;

  private WebProcessExtension(
      ExtensionFiles files,
      Optional<DirectLink> direct,
      Optional<Media> media,
      WebProcessTokens tokens,
      MemoryRequests memories) {
    this.files = files;
    this.direct = direct;
    this.media = media;
    this.tokens = tokens;
    this.memories = memories;
  }

  /// Unpacks it, on any thread. Without it, after a warning, pages use another transport and play
  /// nothing of the application's.
  static Optional<WebProcessExtension> unpack(
      PlatformOptions options,
      WebProcessTokens tokens,
      MediaRequests requests,
      MemoryRequests memories) {
    if (options.direct().isEmpty() && options.media().schemes().isEmpty()) {
      return Optional.empty();
    }
    try {
      ExtensionFiles files = ExtensionFiles.unpack();
      Optional<Media> media = media(options, files, requests);
      return Optional.of(new WebProcessExtension(files, options.direct(), media, tokens, memories));
    } catch (IOException failure) {
      Log.warning(
          "Pages have no direct transport and play no media of the application, since the library"
              + " for that cannot be unpacked: "
              + failure.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<Media> media(
      PlatformOptions options, ExtensionFiles files, MediaRequests requests) {
    if (options.media().schemes().isEmpty() || files.media().isEmpty()) {
      return Optional.empty();
    }
    try {
      Path library = files.media().get();
      MediaServer server = MediaServer.open(files.mediaSocket(), requests);
      return Optional.of(new Media(library, server, String.join(",", options.media().schemes())));
    } catch (IOException | UnsupportedOperationException failure) {
      Log.warning("Pages play no media of the application: " + failure.getMessage());
      return Optional.empty();
    }
  }

  /// Lets pages play media. WebKit's player refuses all schemes but a few unless this variable,
  /// which web processes inherit, names them.
  void allowMedia() {
    media.ifPresent(WebProcessExtension::allow);
  }

  private static void allow(Media media) {
    String others = System.getenv(ALLOWED);
    Environment.set(ALLOWED, others == null ? media.schemes() : others + "," + media.schemes());
  }

  /// Lets the web processes of a context load it, before there are any.
  ///
  /// @param signals of the context
  void addTo(GObject context, Signals signals) {
    try (Arena arena = Arena.ofConfined()) {
      long directory = arena.allocateFrom(files.directory().toString()).address();
      ADD_PATH.call(context.address(), directory, 1);
      direct.ifPresent(link ->
          ADD_PATH.call(
              context.address(),
              arena.allocateFrom(socketDirectory(link).toString()).address(),
              1));
      SET_DIRECTORY.call(context.address(), directory);
    }
    signals.connect(
        context,
        "initialize-web-extensions",
        1,
        (emitter, b, c, d) -> {
          initialize(context);
          return 0;
        });
  }

  /// Hears from the web process of a view which one it is, and what memory it asks for.
  void connect(WebView view, Signals signals) {
    if (media.isPresent() || direct.isPresent()) {
      signals.connect(
          view.widget(),
          "user-message-received",
          2,
          (emitter, message, c, d) -> heard(view, message));
    }
  }

  private long heard(WebView view, long message) {
    try (Arena arena = Arena.ofConfined()) {
      long parameters = MESSAGE_PARAMETERS.call(message);
      long text = arena.allocateFrom("s").address();
      if (parameters == 0 || !NativeFunction.asBoolean(IS_OF_TYPE.call(parameters, text))) {
        return NOT_HANDLED;
      }
      String content = NativeMemory.readTextOrEmpty(VARIANT_TEXT.call(parameters, 0));
      return switch (NativeMemory.readTextOrEmpty(MESSAGE_NAME.call(message))) {
        case TOKEN_MESSAGE -> {
          tokens.claim(view, content);
          yield HANDLED;
        }
        case MemoryRequests.MESSAGE -> memories.answer(message, content) ? HANDLED : NOT_HANDLED;
        default -> NOT_HANDLED;
      };
    }
  }

  /// Tells a web process that is about to start what `extension.c` has to know.
  private void initialize(GObject context) {
    List<String> settings = new ArrayList<>();
    settings.add(direct.map(link -> link.socket().toString()).orElse(""));
    settings.add(media.map(it -> it.library().toString()).orElse(""));
    settings.add(media.map(it -> it.server().socket().toString()).orElse(""));
    settings.add(media.map(_ -> tokens.issue()).orElse(""));
    settings.add(media.map(Media::schemes).orElse(""));
    settings.addAll(direct.map(DirectLink::origins).orElse(List.of()));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment texts = arena.allocate(ValueLayout.ADDRESS, settings.size());
      for (int index = 0; index < settings.size(); index++) {
        NativeMemory.writeLong(
            texts.address() + ValueLayout.ADDRESS.byteSize() * index,
            arena.allocateFrom(settings.get(index)).address());
      }
      SET_USER_DATA.call(
          context.address(),
          TEXTS_VARIANT.nonNull(TEXTS_VARIANT.call(texts.address(), settings.size())));
    }
  }

  private static Path socketDirectory(DirectLink link) {
    Path directory = link.socket().getParent();
    if (directory == null) {
      throw new PlatformException("The socket " + link.socket() + " is in no directory");
    }
    return directory;
  }
}
