package dev.elnath.menu;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An entry that runs an action of the program's when it is chosen.
public abstract sealed class ActiveEntry extends MenuEntry
    permits MenuItem, CheckMenuItem, IconMenuItem {
  private final Consumer<MenuEvent> action;
  private volatile boolean enabled;
  private volatile @Nullable Accelerator accelerator;

  ActiveEntry(MenuItemBuilder builder) {
    super(builder.id(), builder.text());
    this.action = builder.action();
    this.enabled = builder.enabled();
    this.accelerator = builder.accelerator();
  }

  @Override
  public final boolean isEnabled() {
    return enabled;
  }

  /// Sets whether it can be chosen.
  public final void setEnabled(boolean on) {
    enabled = on;
    changed();
  }

  /// The keys that choose it, if there are any.
  public final Optional<Accelerator> accelerator() {
    return Optional.ofNullable(accelerator);
  }

  /// Sets the keys that choose it.
  ///
  /// @param keys null for none
  public final void setAccelerator(@Nullable Accelerator keys) {
    accelerator = keys;
    changed();
  }

  /// Does what choosing it does, as the platform calls it when the user has: a check item turns
  /// over, and the program's action runs on the calling thread, which must not be the main one.
  public final void choose(MenuEvent event) {
    beforeAction();
    action.accept(event);
  }

  void beforeAction() {}
}
