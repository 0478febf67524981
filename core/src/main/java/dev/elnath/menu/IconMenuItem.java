package dev.elnath.menu;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An entry with a picture. Any thread.
public final class IconMenuItem extends ActiveEntry {
  private volatile @Nullable MenuIcon icon;

  IconMenuItem(MenuItemBuilder builder, @Nullable MenuIcon icon) {
    super(builder);
    this.icon = icon;
  }

  /// The picture, if there is one.
  public Optional<MenuIcon> icon() {
    return Optional.ofNullable(icon);
  }

  /// Sets the picture.
  ///
  /// @param picture null for none
  public void setIcon(@Nullable MenuIcon picture) {
    icon = picture;
    changed();
  }
}
