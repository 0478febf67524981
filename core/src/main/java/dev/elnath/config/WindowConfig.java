package dev.elnath.config;

import dev.elnath.codec.Name;
import java.util.Optional;
import java.util.OptionalDouble;

/// One window as `app.windows` and the page's window options describe it (section 6.2). Lengths are
/// logical pixels. Keys that only other systems know are checked by the reader and kept in no
/// member here.
///
/// @param label unique among windows and web views
/// @param create whether the window is made when the application starts
/// @param url a path inside the application, or an address with a scheme
/// @param parent label of the window that this one stays above
public record WindowConfig(
    String label,
    boolean create,
    String url,
    Optional<String> userAgent,
    boolean dragDropEnabled,
    boolean center,
    OptionalDouble x,
    OptionalDouble y,
    double width,
    double height,
    OptionalDouble minWidth,
    OptionalDouble minHeight,
    OptionalDouble maxWidth,
    OptionalDouble maxHeight,
    Optional<PreventOverflow> preventOverflow,
    boolean resizable,
    boolean maximizable,
    boolean minimizable,
    boolean closable,
    String title,
    boolean fullscreen,
    boolean focus,
    boolean focusable,
    boolean transparent,
    boolean maximized,
    boolean visible,
    boolean decorations,
    boolean alwaysOnBottom,
    boolean alwaysOnTop,
    boolean visibleOnAllWorkspaces,
    boolean contentProtected,
    boolean skipTaskbar,
    Optional<Theme> theme,
    boolean incognito,
    Optional<String> parent,
    Optional<String> proxyUrl,
    boolean zoomHotkeysEnabled,
    Optional<Boolean> devtools,
    Optional<Color> backgroundColor,
    boolean javascriptDisabled,
    Optional<String> dataDirectory) {

  /// A window with everything as the contract has it by default.
  public static final WindowConfig DEFAULT =
      new WindowConfig(
          "main",
          true,
          "index.html",
          Optional.empty(),
          true,
          false,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          800,
          600,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          true,
          true,
          true,
          true,
          "Tauri App",
          false,
          true,
          true,
          false,
          false,
          true,
          true,
          false,
          false,
          false,
          false,
          false,
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty());

  /// Light or dark.
  public enum Theme {
    /// Dark text on a light ground.
    @Name("light")
    LIGHT,
    /// Light text on a dark ground.
    @Name("dark")
    DARK
  }

  /// The margin to keep from the monitor's edges, in logical pixels.
  public record PreventOverflow(double width, double height) {}

  /// A colour; each part from 0 to 255.
  public record Color(int red, int green, int blue, int alpha) {}
}
