package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.config.WindowConfig;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import java.lang.foreign.Arena;

/// What a web view is allowed and offers. Main thread.
final class ViewSettings {
  private static final NativeFunction NEW = new NativeFunction("webkit_settings_new");
  private static final NativeFunction DEVELOPER_EXTRAS =
      new NativeFunction("webkit_settings_set_enable_developer_extras");
  private static final NativeFunction PAGE_CACHE =
      new NativeFunction("webkit_settings_set_enable_page_cache");
  private static final NativeFunction FILE_FROM_FILE =
      new NativeFunction("webkit_settings_set_allow_file_access_from_file_urls");
  private static final NativeFunction ALL_FROM_FILE =
      new NativeFunction("webkit_settings_set_allow_universal_access_from_file_urls");
  private static final NativeFunction WEBGL =
      new NativeFunction("webkit_settings_set_enable_webgl");
  private static final NativeFunction MEDIA =
      new NativeFunction("webkit_settings_set_enable_media");
  private static final NativeFunction JAVASCRIPT =
      new NativeFunction("webkit_settings_set_enable_javascript");
  private static final NativeFunction USER_AGENT =
      new NativeFunction("webkit_settings_set_user_agent");

  private ViewSettings() {}

  /// @param devtools whether developer tools are offered
  static OwnedObject make(WindowConfig config, boolean devtools) {
    OwnedObject settings = OwnedObject.adopt(NEW, NEW.call());
    set(DEVELOPER_EXTRAS, settings, devtools);
    // A page out of the cache would be a page whose calls are over.
    set(PAGE_CACHE, settings, false);
    set(FILE_FROM_FILE, settings, false);
    set(ALL_FROM_FILE, settings, false);
    set(WEBGL, settings, true);
    set(MEDIA, settings, true);
    set(JAVASCRIPT, settings, !config.javascriptDisabled());
    config
        .userAgent()
        .ifPresent(agent -> {
          try (Arena arena = Arena.ofConfined()) {
            USER_AGENT.call(settings.address(), arena.allocateFrom(agent).address());
          }
        });
    return settings;
  }

  private static void set(NativeFunction setter, OwnedObject settings, boolean value) {
    setter.call(settings.address(), value ? 1 : 0);
  }
}
