package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;

/// The version of the WebKitGTK that is loaded. Any thread.
public final class WebkitVersion {
  private static final NativeFunction MAJOR = new NativeFunction("webkit_get_major_version");
  private static final NativeFunction MINOR = new NativeFunction("webkit_get_minor_version");
  private static final NativeFunction MICRO = new NativeFunction("webkit_get_micro_version");

  private WebkitVersion() {}

  /// The version, such as `2.50.6`.
  public static String text() {
    return number(MAJOR) + "." + number(MINOR) + "." + number(MICRO);
  }

  private static int number(NativeFunction function) {
    return NativeFunction.asInt(function.call());
  }
}
