package dev.elnath.window;

import dev.elnath.resource.ResourceTable;

/// One window of the application. Any thread; after the window has been closed its methods do
/// nothing.
public interface Window {
  /// Unique among windows.
  String label();

  /// The web view that fills it.
  Webview webview();

  /// What pages hold by a number and the window owns.
  ResourceTable resources();

  /// Sets the text of the title bar.
  void setTitle(String title);

  /// Asks to close the window, as its close button does.
  void close();

  /// Closes the window without asking.
  void destroy();
}
