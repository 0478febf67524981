package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import dev.elnath.webkitgtk.internal.gobject.Completion;
import dev.elnath.webkitgtk.internal.log.Log;
import dev.elnath.window.Cookie;
import dev.elnath.window.Cookie.SameSite;
import java.lang.foreign.Arena;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The cookies of one store. Main thread.
public final class Cookies {
  private static final NativeFunction MANAGER =
      new NativeFunction("webkit_website_data_manager_get_cookie_manager");
  private static final NativeFunction GET = new NativeFunction("webkit_cookie_manager_get_cookies");
  private static final NativeFunction GET_FINISH =
      new NativeFunction("webkit_cookie_manager_get_cookies_finish");
  private static final NativeFunction GET_ALL =
      new NativeFunction("webkit_cookie_manager_get_all_cookies");
  private static final NativeFunction GET_ALL_FINISH =
      new NativeFunction("webkit_cookie_manager_get_all_cookies_finish");
  private static final NativeFunction ADD = new NativeFunction("webkit_cookie_manager_add_cookie");
  private static final NativeFunction ADD_FINISH =
      new NativeFunction("webkit_cookie_manager_add_cookie_finish");
  private static final NativeFunction DELETE =
      new NativeFunction("webkit_cookie_manager_delete_cookie");
  private static final NativeFunction DELETE_FINISH =
      new NativeFunction("webkit_cookie_manager_delete_cookie_finish");
  private static final NativeFunction LIST_FREE = new NativeFunction("g_list_free");
  private static final NativeFunction NAME = new NativeFunction("soup_cookie_get_name");
  private static final NativeFunction VALUE = new NativeFunction("soup_cookie_get_value");
  private static final NativeFunction DOMAIN = new NativeFunction("soup_cookie_get_domain");
  private static final NativeFunction PATH = new NativeFunction("soup_cookie_get_path");
  private static final NativeFunction EXPIRES = new NativeFunction("soup_cookie_get_expires");
  private static final NativeFunction SECURE = new NativeFunction("soup_cookie_get_secure");
  private static final NativeFunction HTTP_ONLY = new NativeFunction("soup_cookie_get_http_only");
  private static final NativeFunction SAME_SITE =
      new NativeFunction("soup_cookie_get_same_site_policy");
  private static final NativeFunction TO_UNIX = new NativeFunction("g_date_time_to_unix");

  private static final long NEXT_OFFSET = 8;

  private final long manager;

  /// @param dataManager of the store
  Cookies(long dataManager) {
    this.manager = MANAGER.nonNull(MANAGER.call(dataManager));
  }

  /// Reads cookies, without those that [Cookie] cannot hold.
  ///
  /// @param url for those that a request for it would carry; empty for all
  public void read(Optional<String> url, CompletableFuture<List<Cookie>> answer) {
    if (url.isEmpty()) {
      Completion done = Completion.of("reading all cookies", GET_ALL_FINISH, Cookies::take, answer);
      GET_ALL.call(manager, 0, done.callback(), done.data());
      return;
    }
    Completion done = Completion.of("reading cookies", GET_FINISH, Cookies::take, answer);
    try (Arena arena = Arena.ofConfined()) {
      GET.call(manager, arena.allocateFrom(url.get()).address(), 0, done.callback(), done.data());
    }
  }

  /// Adds a cookie, in place of one of the same name, domain and path.
  public void add(Cookie cookie, CompletableFuture<Boolean> added) {
    Completion done =
        Completion.of("setting a cookie", ADD_FINISH, NativeFunction::asBoolean, added);
    try (OwnedCookie made = OwnedCookie.of(cookie)) {
      ADD.call(manager, made.address(), 0, done.callback(), done.data());
    }
  }

  /// Deletes the cookie of the same name, domain and path.
  public void delete(Cookie cookie, CompletableFuture<Boolean> deleted) {
    Completion done =
        Completion.of("deleting a cookie", DELETE_FINISH, NativeFunction::asBoolean, deleted);
    try (OwnedCookie made = OwnedCookie.of(cookie)) {
      DELETE.call(manager, made.address(), 0, done.callback(), done.data());
    }
  }

  /// Copies a list of cookies that is ours, and frees it. Pages and servers store what no program
  /// could set; such cookies are left out, and the log says which.
  private static List<Cookie> take(long list) {
    List<Cookie> cookies = new ArrayList<>();
    try {
      for (long item = list; item != 0; item = NativeMemory.readLong(item + NEXT_OFFSET)) {
        try (OwnedCookie cookie = OwnedCookie.adopt(NativeMemory.readLong(item))) {
          cookies.add(copy(cookie.address()));
        } catch (IllegalArgumentException odd) {
          Log.warning(
              "A cookie that a page or a server has stored is left out: " + odd.getMessage());
        }
      }
    } finally {
      LIST_FREE.call(list);
    }
    return cookies;
  }

  private static Cookie copy(long cookie) {
    long expires = EXPIRES.call(cookie);
    return new Cookie(
        NativeMemory.readTextOrEmpty(NAME.call(cookie)),
        NativeMemory.readTextOrEmpty(VALUE.call(cookie)),
        NativeMemory.readTextOrEmpty(DOMAIN.call(cookie)),
        NativeMemory.readTextOrEmpty(PATH.call(cookie)),
        expires == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(TO_UNIX.call(expires))),
        NativeFunction.asBoolean(SECURE.call(cookie)),
        NativeFunction.asBoolean(HTTP_ONLY.call(cookie)),
        switch (NativeFunction.asInt(SAME_SITE.call(cookie))) {
          case OwnedCookie.SAME_SITE_STRICT -> SameSite.STRICT;
          case OwnedCookie.SAME_SITE_LAX -> SameSite.LAX;
          default -> SameSite.NONE;
        });
  }
}
