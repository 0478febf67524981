package dev.elnath.internal.builtin;

import java.util.List;
import java.util.Optional;

/// What `menu|new` is told of what it makes; which of it counts depends on the kind (section 3.9).
record MenuOptions(
    Optional<String> id,
    Optional<String> text,
    Optional<Boolean> enabled,
    Optional<String> accelerator,
    Optional<Boolean> checked,
    Optional<IconArgument> icon,
    Optional<List<ItemArgument>> items,
    Optional<PredefinedArgument> item) {
  /// Those of a page that gave none.
  static final MenuOptions NONE =
      new MenuOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
