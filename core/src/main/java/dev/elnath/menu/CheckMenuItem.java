package dev.elnath.menu;

/// An entry with a mark that turns over when it is chosen. Any thread.
public final class CheckMenuItem extends ActiveEntry {
  private boolean checked;

  CheckMenuItem(MenuItemBuilder builder, boolean checked) {
    super(builder);
    this.checked = checked;
  }

  /// Whether the mark is there.
  public synchronized boolean isChecked() {
    return checked;
  }

  /// Sets or removes the mark.
  public void setChecked(boolean on) {
    synchronized (this) {
      checked = on;
    }
    changed();
  }

  @Override
  void beforeAction() {
    synchronized (this) {
      checked = !checked;
    }
    changed();
  }
}
