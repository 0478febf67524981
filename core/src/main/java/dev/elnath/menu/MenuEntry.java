package dev.elnath.menu;

/// What stands in a menu. It may stand in several at the same time. Any thread; what shows it
/// follows.
public abstract sealed class MenuEntry permits ActiveEntry, PredefinedMenuItem, Submenu {
  private final String id;
  private final MenuObservers observers = new MenuObservers();
  private volatile String text;

  MenuEntry(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /// By what [MenuContainer#find] and [MenuEvent] name it; unique where the program keeps it so.
  public final String id() {
    return id;
  }

  /// What is shown, with `&` before the letter of its mnemonic and `&&` for an ampersand.
  public final String text() {
    return text;
  }

  /// Sets what is shown.
  ///
  /// @see #text
  public final void setText(String shown) {
    text = shown;
    changed();
  }

  /// Whether it can be chosen.
  public abstract boolean isEnabled();

  /// Tells an observer of changes from now on, until [#unobserve]. Telling it twice is telling it
  /// once.
  public final void observe(MenuObserver observer) {
    observers.add(observer);
  }

  /// Ends [#observe].
  public final void unobserve(MenuObserver observer) {
    observers.remove(observer);
  }

  final void changed() {
    observers.entryChanged(this);
  }

  final MenuObservers observers() {
    return observers;
  }
}
