package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.window.Cookie;
import java.lang.foreign.Arena;
import java.time.Instant;

/// A cookie of libsoup's, freed by [#close]. One thread.
final class OwnedCookie implements AutoCloseable {
  static final int SAME_SITE_NONE = 0;
  static final int SAME_SITE_LAX = 1;
  static final int SAME_SITE_STRICT = 2;

  private static final NativeFunction NEW = new NativeFunction("soup_cookie_new");
  private static final NativeFunction FREE = new NativeFunction("soup_cookie_free");
  private static final NativeFunction SET_EXPIRES = new NativeFunction("soup_cookie_set_expires");
  private static final NativeFunction SET_SECURE = new NativeFunction("soup_cookie_set_secure");
  private static final NativeFunction SET_HTTP_ONLY =
      new NativeFunction("soup_cookie_set_http_only");
  private static final NativeFunction SET_SAME_SITE =
      new NativeFunction("soup_cookie_set_same_site_policy");
  private static final NativeFunction FROM_UNIX =
      new NativeFunction("g_date_time_new_from_unix_utc");
  private static final NativeFunction DATE_UNREF = new NativeFunction("g_date_time_unref");

  private static final long FOR_THE_SESSION = -1;

  private final long address;

  private OwnedCookie(long address) {
    this.address = address;
  }

  /// Takes over a cookie ("transfer full").
  static OwnedCookie adopt(long address) {
    return new OwnedCookie(address);
  }

  static OwnedCookie of(Cookie cookie) {
    try (Arena arena = Arena.ofConfined()) {
      OwnedCookie made =
          new OwnedCookie(
              NEW.nonNull(
                  NEW.call(
                      arena.allocateFrom(cookie.name()).address(),
                      arena.allocateFrom(cookie.value()).address(),
                      arena.allocateFrom(cookie.domain()).address(),
                      arena.allocateFrom(cookie.path()).address(),
                      FOR_THE_SESSION)));
      cookie.expires().ifPresent(made::expire);
      SET_SECURE.call(made.address, cookie.secure() ? 1 : 0);
      SET_HTTP_ONLY.call(made.address, cookie.httpOnly() ? 1 : 0);
      SET_SAME_SITE.call(
          made.address,
          switch (cookie.sameSite()) {
            case NONE -> SAME_SITE_NONE;
            case LAX -> SAME_SITE_LAX;
            case STRICT -> SAME_SITE_STRICT;
          });
      return made;
    }
  }

  long address() {
    return address;
  }

  private void expire(Instant when) {
    long date = FROM_UNIX.nonNull(FROM_UNIX.call(when.getEpochSecond()));
    SET_EXPIRES.call(address, date);
    DATE_UNREF.call(date);
  }

  @Override
  public void close() {
    FREE.call(address);
  }
}
