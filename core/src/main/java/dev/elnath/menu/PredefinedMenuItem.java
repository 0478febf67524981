package dev.elnath.menu;

/// An entry whose meaning the system knows, such as "Copy". Any thread.
public final class PredefinedMenuItem extends MenuEntry {
  private final PredefinedAction action;

  private PredefinedMenuItem(PredefinedAction action, String text) {
    super(MenuIds.next(), text);
    this.action = action;
  }

  /// Makes one with the text that is usual for it.
  public static PredefinedMenuItem of(PredefinedAction action) {
    return new PredefinedMenuItem(action, action.usualText());
  }

  /// Makes one with a text.
  ///
  /// @param text what is shown; see [MenuEntry#text]
  public static PredefinedMenuItem of(PredefinedAction action, String text) {
    return new PredefinedMenuItem(action, text);
  }

  /// Makes a line between entries.
  public static PredefinedMenuItem separator() {
    return of(PredefinedAction.Simple.SEPARATOR);
  }

  /// What choosing it does.
  public PredefinedAction action() {
    return action;
  }

  @Override
  public boolean isEnabled() {
    return true;
  }
}
