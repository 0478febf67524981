package dev.elnath.window;

import java.util.Locale;

/// What the pointer looks like over a window. Each has the name of a keyword of CSS, but for three
/// that CSS does not know.
public enum CursorIcon {
  /// What the desktop shows.
  DEFAULT("default"),
  /// A cross.
  CROSSHAIR("crosshair"),
  /// A hand.
  HAND("pointer"),
  /// An arrow.
  ARROW("default"),
  /// Something can be moved.
  MOVE("move"),
  /// Text can be selected.
  TEXT("text"),
  /// The program is busy.
  WAIT("wait"),
  /// There is help.
  HELP("help"),
  /// The program is busy, and the user may go on.
  PROGRESS("progress"),
  /// This cannot be done.
  NOT_ALLOWED("not-allowed"),
  /// There is a menu.
  CONTEXT_MENU("context-menu"),
  /// Cells can be selected.
  CELL("cell"),
  /// Vertical text can be selected.
  VERTICAL_TEXT("vertical-text"),
  /// A link is made.
  ALIAS("alias"),
  /// A copy is made.
  COPY("copy"),
  /// It cannot be dropped here.
  NO_DROP("no-drop"),
  /// It can be grabbed.
  GRAB("grab"),
  /// It is grabbed.
  GRABBING("grabbing"),
  /// It can be scrolled in any direction.
  ALL_SCROLL("all-scroll"),
  /// It can be made larger.
  ZOOM_IN("zoom-in"),
  /// It can be made smaller.
  ZOOM_OUT("zoom-out"),
  /// The right edge can be moved.
  E_RESIZE("e-resize"),
  /// The upper edge can be moved.
  N_RESIZE("n-resize"),
  /// The upper right corner can be moved.
  NE_RESIZE("ne-resize"),
  /// The upper left corner can be moved.
  NW_RESIZE("nw-resize"),
  /// The lower edge can be moved.
  S_RESIZE("s-resize"),
  /// The lower right corner can be moved.
  SE_RESIZE("se-resize"),
  /// The lower left corner can be moved.
  SW_RESIZE("sw-resize"),
  /// The left edge can be moved.
  W_RESIZE("w-resize"),
  /// The left and right edges can be moved.
  EW_RESIZE("ew-resize"),
  /// The upper and lower edges can be moved.
  NS_RESIZE("ns-resize"),
  /// The corners at the upper right and lower left can be moved.
  NESW_RESIZE("nesw-resize"),
  /// The corners at the upper left and lower right can be moved.
  NWSE_RESIZE("nwse-resize"),
  /// A column can be made wider.
  COL_RESIZE("col-resize"),
  /// A row can be made higher.
  ROW_RESIZE("row-resize");

  private final String css;

  CursorIcon(String css) {
    this.css = css;
  }

  /// The keyword of CSS that looks like it.
  public String css() {
    return css;
  }

  /// The one with a name such as `notAllowed`, in letters of any case; [#DEFAULT] for any other
  /// text.
  public static CursorIcon named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (CursorIcon icon : values()) {
      if (icon.name().replace("_", "").toLowerCase(Locale.ROOT).equals(wanted)) {
        return icon;
      }
    }
    return DEFAULT;
  }
}
