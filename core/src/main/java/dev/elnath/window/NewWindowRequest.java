package dev.elnath.window;

/// A page wanted a window of its own, by `window.open` or a link with a target; none was made, and
/// the page's `window.open` answered null.
///
/// @param webview whose page it is
/// @param url what it wanted to show; whatever the page likes, so to be looked at before use
public record NewWindowRequest(Webview webview, String url) {}
