package dev.elnath.internal.builtin;

import dev.elnath.channel.Channel;
import dev.elnath.channel.ChannelClosedException;
import dev.elnath.menu.ActiveEntry;
import dev.elnath.menu.MenuEntry;
import dev.elnath.menu.MenuEvent;
import dev.elnath.menu.MenuIcon;
import dev.elnath.menu.MenuItem;
import dev.elnath.menu.MenuItemBuilder;
import dev.elnath.menu.PredefinedMenuItem;
import dev.elnath.menu.Submenu;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes the entries that a page describes.
record MenuMaker(Webview webview) {
  private static final Logger LOG = System.getLogger("dev.elnath.menu");

  /// The entries of a list.
  List<MenuEntry> entries(List<ItemArgument> items) throws IOException {
    List<MenuEntry> made = new ArrayList<>(items.size());
    for (ItemArgument item : items) {
      made.add(entry(item));
    }
    return made;
  }

  /// What `new` makes of a kind that is an entry.
  MenuEntry entry(MenuKind kind, MenuOptions options, Channel<String> handler) throws IOException {
    String text = options.text().orElse("");
    Optional<Channel<String>> told = Optional.of(handler);
    return switch (kind) {
      case MENU -> throw MenuHandle.unexpected();
      case PREDEFINED ->
          predefined(
              options
                  .item()
                  .orElseThrow(() ->
                      new IllegalArgumentException(
                          "a predefined menu item needs `item` in its options")),
              options.text());
      case SUBMENU ->
          submenu(
              options.id(),
              text,
              options.enabled(),
              options.items().orElse(List.of()),
              options.icon());
      case ITEM ->
          builder(options.id(), text, options.enabled(), options.accelerator(), told).build();
      case CHECK ->
          builder(options.id(), text, options.enabled(), options.accelerator(), told)
              .buildCheck(options.checked().orElse(true));
      case ICON ->
          builder(options.id(), text, options.enabled(), options.accelerator(), told)
              .buildIcon(icon(options.icon()));
    };
  }

  /// The picture that a page describes.
  @Nullable MenuIcon icon(Optional<IconArgument> argument) throws IOException {
    return argument.isPresent() ? argument.get().icon(webview) : null;
  }

  private MenuEntry entry(ItemArgument item) throws IOException {
    return switch (item) {
      case ItemArgument.Existing(ItemReference there) ->
          MenuHandle.entry(webview, there.rid(), there.kind());
      case ItemArgument.Predefined it -> predefined(it.item(), it.text());
      case ItemArgument.Check it ->
          builder(it.id(), it.text(), it.enabled(), it.accelerator(), it.handler())
              .buildCheck(it.checked());
      case ItemArgument.Icon it ->
          builder(it.id(), it.text(), it.enabled(), it.accelerator(), it.handler())
              .buildIcon(it.icon().icon(webview));
      case ItemArgument.Submenu it ->
          submenu(it.id(), it.text(), it.enabled(), it.items(), Optional.empty());
      case ItemArgument.Item it ->
          builder(it.id(), it.text(), it.enabled(), it.accelerator(), it.handler()).build();
    };
  }

  private PredefinedMenuItem predefined(PredefinedArgument item, Optional<String> text)
      throws IOException {
    var action = item.action(webview);
    return text.isPresent()
        ? PredefinedMenuItem.of(action, text.get())
        : PredefinedMenuItem.of(action);
  }

  private Submenu submenu(
      Optional<String> id,
      String text,
      Optional<Boolean> enabled,
      List<ItemArgument> items,
      Optional<IconArgument> icon)
      throws IOException {
    List<MenuEntry> entries = entries(items);
    Submenu made =
        id.isPresent()
            ? Submenu.of(id.get(), text, entries)
            : Submenu.of(text, entries.toArray(MenuEntry[]::new));
    made.setEnabled(enabled.orElse(true));
    made.setIcon(icon(icon));
    return made;
  }

  private static MenuItemBuilder builder(
      Optional<String> id,
      String text,
      Optional<Boolean> enabled,
      Optional<String> accelerator,
      Optional<Channel<String>> handler) {
    MenuItemBuilder builder = MenuItem.named(text).enabled(enabled.orElse(true));
    id.ifPresent(builder::id);
    accelerator.ifPresent(builder::accelerator);
    handler.ifPresent(channel -> builder.onAction(teller(channel)));
    return builder;
  }

  /// What tells the page which entry was chosen.
  private static Consumer<MenuEvent> teller(Channel<String> handler) {
    return event -> {
      try {
        handler.send(event.id());
      } catch (ChannelClosedException gone) {
        LOG.log(
            Level.DEBUG, () -> "the page that made the menu item \"" + event.id() + "\" has gone");
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /// The entry, if it is one that runs an action.
  static ActiveEntry active(MenuEntry entry) {
    if (entry instanceof ActiveEntry active) {
      return active;
    }
    throw MenuHandle.unexpected();
  }
}
