package dev.elnath.platform;

/// One window of the system with the web view in it. Main thread only. Its native memory is its own
/// and is released when it is destroyed; every method but [#destroy] does nothing afterwards.
public interface PlatformWindow {
  /// Closes the window without asking. Harmless when it is gone already.
  void destroy();

  /// Asks to close it, as the window manager's button does: [WindowListener#closeRequested]
  /// decides.
  void close();

  /// Sets the title.
  void setTitle(String title);

  /// Loads a page.
  ///
  /// @param url a complete URL
  void navigate(String url);

  /// Loads the page again.
  void reload();

  /// Evaluates a script in the main frame; nothing is answered.
  void evaluate(String script);

  /// The URL of the page that is shown, as the web view reports it; empty before the first.
  String url();

  /// Opens or closes the developer tools.
  void setDevtoolsOpen(boolean open);
}
