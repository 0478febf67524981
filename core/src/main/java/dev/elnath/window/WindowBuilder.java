package dev.elnath.window;

import dev.elnath.config.WindowConfig;
import dev.elnath.config.WindowConfig.Color;
import dev.elnath.config.WindowConfig.PreventOverflow;
import dev.elnath.config.WindowConfig.Theme;
import java.util.Optional;
import java.util.OptionalDouble;

/// Describes a window, or a web view, to be made. Used by one thread. What is not said is as
/// [WindowConfig#DEFAULT] has it.
public final class WindowBuilder {
  private String label;
  private boolean create;
  private String url;
  private Optional<String> userAgent;
  private boolean dragDropEnabled;
  private boolean center;
  private OptionalDouble x;
  private OptionalDouble y;
  private double width;
  private double height;
  private OptionalDouble minWidth;
  private OptionalDouble minHeight;
  private OptionalDouble maxWidth;
  private OptionalDouble maxHeight;
  private Optional<PreventOverflow> preventOverflow;
  private boolean resizable;
  private boolean maximizable;
  private boolean minimizable;
  private boolean closable;
  private String title;
  private boolean fullscreen;
  private boolean focus;
  private boolean focusable;
  private boolean transparent;
  private boolean maximized;
  private boolean visible;
  private boolean decorations;
  private boolean alwaysOnBottom;
  private boolean alwaysOnTop;
  private boolean visibleOnAllWorkspaces;
  private boolean contentProtected;
  private boolean skipTaskbar;
  private Optional<Theme> theme;
  private boolean incognito;
  private Optional<String> parent;
  private Optional<String> proxyUrl;
  private boolean zoomHotkeysEnabled;
  private Optional<Boolean> devtools;
  private Optional<Color> backgroundColor;
  private boolean javascriptDisabled;
  private Optional<String> dataDirectory;

  private WindowBuilder(WindowConfig basis) {
    label = basis.label();
    create = basis.create();
    url = basis.url();
    userAgent = basis.userAgent();
    dragDropEnabled = basis.dragDropEnabled();
    center = basis.center();
    x = basis.x();
    y = basis.y();
    width = basis.width();
    height = basis.height();
    minWidth = basis.minWidth();
    minHeight = basis.minHeight();
    maxWidth = basis.maxWidth();
    maxHeight = basis.maxHeight();
    preventOverflow = basis.preventOverflow();
    resizable = basis.resizable();
    maximizable = basis.maximizable();
    minimizable = basis.minimizable();
    closable = basis.closable();
    title = basis.title();
    fullscreen = basis.fullscreen();
    focus = basis.focus();
    focusable = basis.focusable();
    transparent = basis.transparent();
    maximized = basis.maximized();
    visible = basis.visible();
    decorations = basis.decorations();
    alwaysOnBottom = basis.alwaysOnBottom();
    alwaysOnTop = basis.alwaysOnTop();
    visibleOnAllWorkspaces = basis.visibleOnAllWorkspaces();
    contentProtected = basis.contentProtected();
    skipTaskbar = basis.skipTaskbar();
    theme = basis.theme();
    incognito = basis.incognito();
    parent = basis.parent();
    proxyUrl = basis.proxyUrl();
    zoomHotkeysEnabled = basis.zoomHotkeysEnabled();
    devtools = basis.devtools();
    backgroundColor = basis.backgroundColor();
    javascriptDisabled = basis.javascriptDisabled();
    dataDirectory = basis.dataDirectory();
  }

  /// A window with everything as the contract has it by default, and that label.
  public static WindowBuilder labelled(String label) {
    return from(WindowConfig.DEFAULT).label(label);
  }

  /// A window like another.
  public static WindowBuilder from(WindowConfig basis) {
    return new WindowBuilder(basis);
  }

  /// Sets where it opens, in logical pixels.
  public WindowBuilder position(double x, double y) {
    this.x = OptionalDouble.of(x);
    this.y = OptionalDouble.of(y);
    return this;
  }

  /// Sets the size of its content, in logical pixels.
  public WindowBuilder size(double width, double height) {
    this.width = width;
    this.height = height;
    return this;
  }

  /// Sets how small the user may make it, in logical pixels.
  public WindowBuilder minSize(double minWidth, double minHeight) {
    this.minWidth = OptionalDouble.of(minWidth);
    this.minHeight = OptionalDouble.of(minHeight);
    return this;
  }

  /// Sets how large the user may make it, in logical pixels.
  public WindowBuilder maxSize(double maxWidth, double maxHeight) {
    this.maxWidth = OptionalDouble.of(maxWidth);
    this.maxHeight = OptionalDouble.of(maxHeight);
    return this;
  }

  /// Sets what it is called, among all windows and web views.
  public WindowBuilder label(String label) {
    this.label = label;
    return this;
  }

  /// Sets whether a window of the configuration is made when the application starts.
  public WindowBuilder create(boolean create) {
    this.create = create;
    return this;
  }

  /// Sets the page: a path inside the application, or an address with a scheme.
  public WindowBuilder url(String url) {
    this.url = url;
    return this;
  }

  /// Sets what the web view calls itself.
  public WindowBuilder userAgent(String userAgent) {
    this.userAgent = Optional.of(userAgent);
    return this;
  }

  /// Sets whether files that are dragged over it are told.
  public WindowBuilder dragDropEnabled(boolean dragDropEnabled) {
    this.dragDropEnabled = dragDropEnabled;
    return this;
  }

  /// Sets whether it opens in the middle of the monitor.
  public WindowBuilder center(boolean center) {
    this.center = center;
    return this;
  }

  /// Makes it smaller where it would not fit on its monitor.
  public WindowBuilder preventOverflow(PreventOverflow preventOverflow) {
    this.preventOverflow = Optional.of(preventOverflow);
    return this;
  }

  /// Sets whether the user may change its size.
  public WindowBuilder resizable(boolean resizable) {
    this.resizable = resizable;
    return this;
  }

  /// Sets whether it has a button to maximise it.
  public WindowBuilder maximizable(boolean maximizable) {
    this.maximizable = maximizable;
    return this;
  }

  /// Sets whether it has a button to minimise it.
  public WindowBuilder minimizable(boolean minimizable) {
    this.minimizable = minimizable;
    return this;
  }

  /// Sets whether it has a button to close it.
  public WindowBuilder closable(boolean closable) {
    this.closable = closable;
    return this;
  }

  /// Sets the text of its title bar.
  public WindowBuilder title(String title) {
    this.title = title;
    return this;
  }

  /// Sets whether it covers the monitor.
  public WindowBuilder fullscreen(boolean fullscreen) {
    this.fullscreen = fullscreen;
    return this;
  }

  /// Sets whether it has the keyboard when it opens.
  public WindowBuilder focus(boolean focus) {
    this.focus = focus;
    return this;
  }

  /// Sets whether it can have the keyboard.
  public WindowBuilder focusable(boolean focusable) {
    this.focusable = focusable;
    return this;
  }

  /// Sets whether what is behind it shines through.
  public WindowBuilder transparent(boolean transparent) {
    this.transparent = transparent;
    return this;
  }

  /// Sets whether it fills the monitor's work area.
  public WindowBuilder maximized(boolean maximized) {
    this.maximized = maximized;
    return this;
  }

  /// Sets whether it is shown.
  public WindowBuilder visible(boolean visible) {
    this.visible = visible;
    return this;
  }

  /// Sets whether it has a title bar and a frame.
  public WindowBuilder decorations(boolean decorations) {
    this.decorations = decorations;
    return this;
  }

  /// Sets whether it stays below all others.
  public WindowBuilder alwaysOnBottom(boolean alwaysOnBottom) {
    this.alwaysOnBottom = alwaysOnBottom;
    return this;
  }

  /// Sets whether it stays above all others.
  public WindowBuilder alwaysOnTop(boolean alwaysOnTop) {
    this.alwaysOnTop = alwaysOnTop;
    return this;
  }

  /// Sets whether it is on every workspace.
  public WindowBuilder visibleOnAllWorkspaces(boolean visibleOnAllWorkspaces) {
    this.visibleOnAllWorkspaces = visibleOnAllWorkspaces;
    return this;
  }

  /// Sets whether others can take pictures of it, where the system can see to that.
  public WindowBuilder contentProtected(boolean contentProtected) {
    this.contentProtected = contentProtected;
    return this;
  }

  /// Sets whether the list of windows leaves it out.
  public WindowBuilder skipTaskbar(boolean skipTaskbar) {
    this.skipTaskbar = skipTaskbar;
    return this;
  }

  /// Sets the theme.
  public WindowBuilder theme(Theme theme) {
    this.theme = Optional.of(theme);
    return this;
  }

  /// Sets whether the web view forgets what its pages store.
  public WindowBuilder incognito(boolean incognito) {
    this.incognito = incognito;
    return this;
  }

  /// Sets the label of the window that it stays above.
  public WindowBuilder parent(String parent) {
    this.parent = Optional.of(parent);
    return this;
  }

  /// Sets the proxy through which its pages load.
  public WindowBuilder proxyUrl(String proxyUrl) {
    this.proxyUrl = Optional.of(proxyUrl);
    return this;
  }

  /// Sets whether Ctrl with + and − and 0, and with the wheel, zoom.
  public WindowBuilder zoomHotkeysEnabled(boolean zoomHotkeysEnabled) {
    this.zoomHotkeysEnabled = zoomHotkeysEnabled;
    return this;
  }

  /// Sets whether developer tools are offered, whatever the debug mode says.
  public WindowBuilder devtools(boolean devtools) {
    this.devtools = Optional.of(devtools);
    return this;
  }

  /// Sets the colour behind its page.
  public WindowBuilder backgroundColor(Color backgroundColor) {
    this.backgroundColor = Optional.of(backgroundColor);
    return this;
  }

  /// Sets whether its pages do without scripts.
  public WindowBuilder javascriptDisabled(boolean javascriptDisabled) {
    this.javascriptDisabled = javascriptDisabled;
    return this;
  }

  /// Sets the directory, below the application's, in which the web view keeps what pages store.
  public WindowBuilder dataDirectory(String dataDirectory) {
    this.dataDirectory = Optional.of(dataDirectory);
    return this;
  }

  /// What has been described.
  public WindowConfig build() {
    return new WindowConfig(
        label,
        create,
        url,
        userAgent,
        dragDropEnabled,
        center,
        x,
        y,
        width,
        height,
        minWidth,
        minHeight,
        maxWidth,
        maxHeight,
        preventOverflow,
        resizable,
        maximizable,
        minimizable,
        closable,
        title,
        fullscreen,
        focus,
        focusable,
        transparent,
        maximized,
        visible,
        decorations,
        alwaysOnBottom,
        alwaysOnTop,
        visibleOnAllWorkspaces,
        contentProtected,
        skipTaskbar,
        theme,
        incognito,
        parent,
        proxyUrl,
        zoomHotkeysEnabled,
        devtools,
        backgroundColor,
        javascriptDisabled,
        dataDirectory);
  }
}
