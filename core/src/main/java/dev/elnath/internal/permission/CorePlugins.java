package dev.elnath.internal.permission;

import dev.elnath.permission.PermissionSet;
import dev.elnath.permission.PluginManifest;
import dev.elnath.permission.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/// The manifests of the plugins that every application has (sections 3 and 6.5).
public final class CorePlugins {
  /// What stands before the name of such a plugin in identifiers.
  static final String PREFIX = "core:";

  private static final SourcePosition SOURCE = new SourcePosition("Elnath's core", 0, 0);

  private CorePlugins() {}

  /// The manifests of all nine, and `core` with the set of their default sets.
  public static List<PluginManifest> manifests() {
    List<PluginManifest> manifests = new ArrayList<>();
    manifests.add(
        plugin(
            "path",
            "resolve_directory resolve normalize join dirname extname basename is_absolute",
            ""));
    manifests.add(plugin("event", "listen unlisten emit emit_to", ""));
    manifests.add(plugin("window", WINDOW_DEFAULT, WINDOW_OTHERS));
    manifests.add(
        plugin(
            "webview",
            "get_all_webviews webview_position webview_size internal_toggle_devtools",
            """
            create_webview create_webview_window webview_close webview_show webview_hide \
            set_webview_focus set_webview_size set_webview_position set_webview_auto_resize \
            set_webview_zoom set_webview_background_color reparent clear_all_browsing_data print\
            """));
    manifests.add(
        plugin(
            "app",
            """
            version name tauri_version identifier bundle_type supports_multiple_windows \
            register_listener remove_listener\
            """,
            """
            app_show app_hide default_window_icon set_app_theme set_dock_visibility \
            fetch_data_store_identifiers remove_data_store exit\
            """));
    manifests.add(plugin("image", "new from_bytes from_path rgba size", ""));
    manifests.add(plugin("resources", "close", ""));
    manifests.add(
        plugin(
            "menu",
            """
            new create_default append prepend insert remove remove_at items get popup \
            set_as_app_menu set_as_window_menu text set_text is_enabled set_enabled \
            set_accelerator set_as_windows_menu_for_nsapp set_as_help_menu_for_nsapp is_checked \
            set_checked set_icon\
            """,
            ""));
    manifests.add(
        plugin(
            "tray",
            """
            new get_by_id remove_by_id set_icon set_menu set_tooltip set_title set_visible \
            set_temp_dir_path set_icon_as_template set_icon_with_as_template \
            set_show_menu_on_left_click\
            """,
            ""));
    List<String> defaults = new ArrayList<>();
    for (PluginManifest manifest : manifests) {
      defaults.add(manifest.plugin() + ":" + PermissionSet.DEFAULT);
    }
    manifests.add(new PluginManifest("core", List.of(), List.of(), List.of(defaultSet(defaults))));
    return manifests;
  }

  /// The core's manifests, and others.
  static List<PluginManifest> and(List<PluginManifest> others) {
    List<PluginManifest> all = manifests();
    all.addAll(others);
    return all;
  }

  /// Whether a plugin of that name, without prefix, is one of them.
  public static boolean isCore(String plugin) {
    return manifests().stream().anyMatch(manifest -> manifest.plugin().equals(PREFIX + plugin));
  }

  private static final String WINDOW_DEFAULT =
      """
      scale_factor inner_position outer_position inner_size outer_size is_fullscreen is_minimized \
      is_maximized is_focused is_decorated is_resizable is_maximizable is_minimizable is_closable \
      is_visible is_enabled is_always_on_top title theme activity_name scene_identifier \
      current_monitor primary_monitor monitor_from_point available_monitors cursor_position \
      get_all_windows internal_toggle_maximize\
      """;

  private static final String WINDOW_OTHERS =
      """
      create center maximize unmaximize toggle_maximize minimize unminimize show hide close destroy \
      set_focus start_dragging set_resizable set_enabled set_maximizable set_minimizable \
      set_closable set_decorations set_shadow set_always_on_top set_always_on_bottom \
      set_content_protected set_fullscreen set_skip_taskbar set_cursor_grab set_cursor_visible \
      set_ignore_cursor_events set_visible_on_all_workspaces set_focusable set_simple_fullscreen \
      set_title set_size set_min_size set_max_size set_size_constraints set_position \
      set_cursor_position set_fullscreen_on_monitor set_icon set_cursor_icon set_background_color \
      set_effects set_progress_bar set_badge_count set_badge_label set_overlay_icon \
      set_title_bar_style set_theme request_user_attention start_resize_dragging\
      """;

  private static PluginManifest plugin(String name, String inDefault, String others) {
    List<String> commands = new ArrayList<>();
    List<String> permissions = new ArrayList<>();
    for (String command : words(inDefault)) {
      commands.add(command);
      permissions.add(ManifestIndex.ALLOW + ManifestIndex.hyphenated(command));
    }
    commands.addAll(words(others));
    return new PluginManifest(PREFIX + name, commands, List.of(), List.of(defaultSet(permissions)));
  }

  private static PermissionSet defaultSet(List<String> permissions) {
    return new PermissionSet(
        PermissionSet.DEFAULT, "What every application may have.", permissions, SOURCE);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
