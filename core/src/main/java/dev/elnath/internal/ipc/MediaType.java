package dev.elnath.internal.ipc;

import java.util.regex.Pattern;

/// The form of a `Content-Type` header.
final class MediaType {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern FORM =
      Pattern.compile(
          TOKEN
              + "/"
              + TOKEN
              + "(\\s*;\\s*"
              + TOKEN
              + "=("
              + TOKEN
              + "|\"[^\"\\p{Cntrl}]*\"))*\\s*;?");

  private MediaType() {}

  static boolean isValid(String value) {
    return value.length() < 256 && FORM.matcher(value).matches();
  }
}
