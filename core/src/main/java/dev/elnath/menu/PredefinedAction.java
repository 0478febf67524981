package dev.elnath.menu;

/// What a [PredefinedMenuItem] does.
public sealed interface PredefinedAction {
  /// The text that an entry has which was given none.
  String usualText();

  /// Actions that need to know nothing.
  enum Simple implements PredefinedAction {
    /// None: a line.
    SEPARATOR(""),
    /// Copies the selection.
    COPY("&Copy"),
    /// Cuts the selection out.
    CUT("Cu&t"),
    /// Pastes.
    PASTE("&Paste"),
    /// Selects everything.
    SELECT_ALL("Select &All"),
    /// Undoes the latest edit.
    UNDO("Undo"),
    /// Does it again.
    REDO("Redo"),
    /// Minimizes the window.
    MINIMIZE("&Minimize"),
    /// Maximizes the window, or restores it.
    MAXIMIZE("Ma&ximize"),
    /// Fills the screen with the window, or restores it.
    FULLSCREEN("Toggle Full Screen"),
    /// Hides the program; on macOS only.
    HIDE("Hide"),
    /// Hides all other programs; on macOS only.
    HIDE_OTHERS("Hide Others"),
    /// Shows all programs; on macOS only.
    SHOW_ALL("Show All"),
    /// Closes the window, as its button does.
    CLOSE_WINDOW("C&lose Window"),
    /// Ends the program.
    QUIT("&Quit"),
    /// Opens the services; on macOS only.
    SERVICES("Services"),
    /// Brings all windows of the program forward; on macOS only.
    BRING_ALL_TO_FRONT("Bring All to Front");

    private final String text;

    Simple(String text) {
      this.text = text;
    }

    @Override
    public String usualText() {
      return text;
    }
  }

  /// Shows a dialog about the program.
  ///
  /// @param metadata what it says
  record About(AboutMetadata metadata) implements PredefinedAction {
    @Override
    public String usualText() {
      return metadata.name().map(name -> "&About " + name).orElse("&About");
    }
  }
}
