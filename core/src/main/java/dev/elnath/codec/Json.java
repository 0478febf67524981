package dev.elnath.codec;

/// A JSON value as text, passed on without being understood: for values whose form only the page
/// knows.
///
/// @param text one complete JSON value; checked to be one when it comes from a page, not when a
///   program makes it
public record Json(String text) {
  /// The value `null`.
  public static final Json NULL = new Json("null");
}
