package dev.elnath.internal.builtin;

import dev.elnath.channel.Channel;
import dev.elnath.codec.Tagging;
import java.util.List;
import java.util.Optional;

/// An entry in a list that a page passes: one that there is, or options for a new one. The first
/// variant that fits is meant, in the contract's order (section 3.9).
@Tagging(Tagging.Form.UNTAGGED)
sealed interface ItemArgument {
  /// One that there is.
  record Existing(ItemReference value) implements ItemArgument {}

  /// A predefined one.
  record Predefined(PredefinedArgument item, Optional<String> text) implements ItemArgument {}

  /// One with a mark.
  record Check(
      Optional<String> id,
      String text,
      boolean checked,
      Optional<Boolean> enabled,
      Optional<String> accelerator,
      Optional<Channel<String>> handler)
      implements ItemArgument {}

  /// One with a picture.
  record Icon(
      Optional<String> id,
      String text,
      IconArgument icon,
      Optional<Boolean> enabled,
      Optional<String> accelerator,
      Optional<Channel<String>> handler)
      implements ItemArgument {}

  /// One with entries of its own.
  record Submenu(
      Optional<String> id, String text, Optional<Boolean> enabled, List<ItemArgument> items)
      implements ItemArgument {}

  /// One with a text.
  record Item(
      Optional<String> id,
      String text,
      Optional<Boolean> enabled,
      Optional<String> accelerator,
      Optional<Channel<String>> handler)
      implements ItemArgument {}
}
