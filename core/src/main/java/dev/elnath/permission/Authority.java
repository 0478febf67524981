package dev.elnath.permission;

/// Decides whether a page may run a command. Asked for every call before the command is looked up;
/// any thread.
@FunctionalInterface
public interface Authority {
  /// Decides about one call.
  Decision decide(Query query);

  /// What all commands of a plugin together may touch (section 6.7), besides what [Allowed] says of
  /// the one that is called.
  ///
  /// @param plugin the name on the wire, such as `fs`; empty for the application
  default CommandScope globalScope(String plugin) {
    return CommandScope.EMPTY;
  }

  /// Who wants to run what.
  ///
  /// @param command the full name, such as `greet` or `plugin:window|close`
  /// @param window the label of the window that the web view is in
  /// @param webview the label of the web view
  record Query(String command, String window, String webview, Origin origin) {}

  /// The answer.
  sealed interface Decision {}

  /// The command may run.
  ///
  /// @param scope what it may touch
  record Allowed(CommandScope scope) implements Decision {}

  /// The command does not run.
  ///
  /// @param reason what the page's promise is rejected with (section 2.6)
  record Denied(String reason) implements Decision {}
}
