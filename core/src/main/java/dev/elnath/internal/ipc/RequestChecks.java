package dev.elnath.internal.ipc;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// The checks that a request passes before anything else looks at it, in the contract's words
/// (section 2.1).
final class RequestChecks {
  private static final long MAX_CALLBACK_ID = (1L << 32) - 1;

  private RequestChecks() {}

  static void key(Optional<String> offered, InvokeKey key) throws RefusedRequest {
    String value = required(offered, "missing Tauri-Invoke-Key header");
    RefusedRequest.unless(isHeaderText(value), "Tauri invoke key header value must be a string");
    RefusedRequest.unless(key.matches(value), "invalid Tauri-Invoke-Key header");
  }

  /// The key of a message, which is a member instead of a header.
  static void messageKey(Optional<String> offered, InvokeKey key) throws RefusedRequest {
    String value = required(offered, "missing field `__TAURI_INVOKE_KEY__`");
    RefusedRequest.unless(key.matches(value), "invalid __TAURI_INVOKE_KEY__");
  }

  static String origin(Optional<String> header) throws RefusedRequest {
    String value = required(header, "missing Origin header");
    RefusedRequest.unless(isHeaderText(value), "Origin header value must be a string");
    try {
      RefusedRequest.unless(new URI(value).isAbsolute(), "Origin header is not a valid URL");
    } catch (URISyntaxException notAnAddress) {
      throw new RefusedRequest("Origin header is not a valid URL");
    }
    return value;
  }

  static void callbackId(Optional<String> header, String name, String title) throws RefusedRequest {
    String value = required(header, "missing " + name + " header");
    RefusedRequest.unless(isHeaderText(value), title + " header value must be a string");
    RefusedRequest.unless(
        isNumber(value) && Long.parseLong(value) <= MAX_CALLBACK_ID,
        title + " header value must be a numeric string");
  }

  static long requestNumber(Optional<String> header) throws RefusedRequest {
    if (header.isEmpty()) {
      return 0;
    }
    RefusedRequest.unless(
        isNumber(header.get()), "Elnath-Request header value must be a numeric string");
    return Long.parseLong(header.get());
  }

  private static String required(Optional<String> header, String missing) throws RefusedRequest {
    RefusedRequest.unless(header.isPresent(), missing);
    return header.orElseThrow();
  }

  private static boolean isHeaderText(String value) {
    return value.chars().allMatch(unit -> (unit >= ' ' && unit < 0x7F) || unit == '\t');
  }

  /// Up to 15 digits, so that it fits a `long` and a JavaScript number.
  private static boolean isNumber(String value) {
    return !value.isEmpty()
        && value.length() <= 15
        && value.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }
}
