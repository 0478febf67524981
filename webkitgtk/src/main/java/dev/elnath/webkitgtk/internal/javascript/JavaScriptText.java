package dev.elnath.webkitgtk.internal.javascript;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedBytes;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Texts between Java and JavaScriptCore, the same to the last code unit: NUL and lone surrogates
/// included. Main thread.
public final class JavaScriptText {
  private static final NativeFunction IS_STRING = new NativeFunction("jsc_value_is_string");
  private static final NativeFunction TO_BYTES = new NativeFunction("jsc_value_to_string_as_bytes");
  private static final NativeFunction TO_JSON = new NativeFunction("jsc_value_to_json");
  private static final NativeFunction FROM_BYTES =
      new NativeFunction("jsc_value_new_string_from_bytes");
  private static final NativeFunction FROM_JSON = new NativeFunction("jsc_value_new_from_json");
  private static final NativeFunction GET_PROPERTY =
      new NativeFunction("jsc_value_object_get_property");
  private static final NativeFunction TO_INT = new NativeFunction("jsc_value_to_int32");
  private static final NativeFunction FREE = new NativeFunction("g_free");

  private JavaScriptText() {}

  /// The text of a value, or nothing if the value is not a string.
  public static Optional<String> read(GObject value) {
    if (!NativeFunction.asBoolean(IS_STRING.call(value.address()))) {
      return Optional.empty();
    }
    try (OwnedBytes bytes = OwnedBytes.adopt(TO_BYTES, TO_BYTES.call(value.address()))) {
      String text = new String(bytes.toArray(), StandardCharsets.UTF_8);
      // The bytes end before the first lone surrogate, without a word.
      return Optional.of(text.length() == length(value) ? text : readQuoted(value));
    }
  }

  /// A string value, in a context of this process's own. That of a message's value is no use:
  /// WebKit drops it when no message has come for some seconds, and a late answer that still held
  /// it was seen to crash in the string table of its virtual machine.
  public static OwnedObject write(String text) {
    OwnedObject context = Answers.CONTEXT;
    if (QuotedText.isWellFormed(text)) {
      try (OwnedBytes bytes = OwnedBytes.copyOf(text.getBytes(StandardCharsets.UTF_8))) {
        return OwnedObject.adopt(FROM_BYTES, FROM_BYTES.call(context.address(), bytes.address()));
      }
    }
    try (Arena arena = Arena.ofConfined()) {
      long quoted = arena.allocateFrom(QuotedText.quote(text)).address();
      return OwnedObject.adopt(FROM_JSON, FROM_JSON.call(context.address(), quoted));
    }
  }

  /// Where answers are made; lives as long as the process.
  private static final class Answers {
    private static final NativeFunction NEW = new NativeFunction("jsc_context_new");

    static final OwnedObject CONTEXT = OwnedObject.adopt(NEW, NEW.call());

    private Answers() {}
  }

  private static int length(GObject value) {
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom("length").address();
      try (OwnedObject length =
          OwnedObject.adopt(GET_PROPERTY, GET_PROPERTY.call(value.address(), name))) {
        return NativeFunction.asInt(TO_INT.call(length.address()));
      }
    }
  }

  private static String readQuoted(GObject value) {
    long quoted = TO_JSON.nonNull(TO_JSON.call(value.address(), 0));
    try {
      return QuotedText.unquote(NativeMemory.readTextOrEmpty(quoted));
    } finally {
      FREE.call(quoted);
    }
  }
}
