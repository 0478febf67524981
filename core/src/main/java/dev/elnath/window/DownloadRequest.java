package dev.elnath.window;

/// A page wants a file to be kept: by a link with `download`, or by going to what no page can show.
///
/// @param webview whose page it is
/// @param url where the file comes from
/// @param suggestedName what the page or its server would call it, made into a plain file name:
///   without folders, control characters or leading dots, and never empty
/// @param own whether the web view shows a page of the application: what is allowed where the
///   program does not decide
public record DownloadRequest(Webview webview, String url, String suggestedName, boolean own) {}
