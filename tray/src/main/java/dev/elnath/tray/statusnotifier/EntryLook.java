package dev.elnath.tray.statusnotifier;

import dev.elnath.menu.Accelerator;
import dev.elnath.menu.ActiveEntry;
import dev.elnath.menu.CheckMenuItem;
import dev.elnath.menu.IconMenuItem;
import dev.elnath.menu.MenuEntry;
import dev.elnath.menu.MenuIcon;
import dev.elnath.menu.Mnemonics;
import dev.elnath.menu.PredefinedAction;
import dev.elnath.menu.PredefinedMenuItem;
import dev.elnath.menu.Submenu;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.types.Variant;

/// Tells the look of an entry as properties of `com.canonical.dbusmenu`.
final class EntryLook {
  /// Those that an entry has at one time and not at another.
  static final List<String> OPTIONAL = List.of("icon-name", "icon-data", "shortcut");

  private EntryLook() {}

  static Map<String, Variant<?>> ofRoot() {
    return Map.of("children-display", new Variant<>("submenu"));
  }

  static Map<String, Variant<?>> of(MenuEntry entry) {
    Map<String, Variant<?>> look = new HashMap<>();
    look.put("label", new Variant<>(Mnemonics.underscored(entry.text())));
    look.put("enabled", new Variant<>(entry.isEnabled()));
    look.put("visible", new Variant<>(true));
    switch (entry) {
      case PredefinedMenuItem item -> addPredefined(item, look);
      case Submenu submenu -> {
        look.put("children-display", new Variant<>("submenu"));
        addIcon(submenu.icon(), look);
      }
      case ActiveEntry item -> addActive(item, look);
    }
    return look;
  }

  private static void addPredefined(PredefinedMenuItem item, Map<String, Variant<?>> look) {
    if (item.action() == PredefinedAction.Simple.SEPARATOR) {
      look.clear();
      look.put("type", new Variant<>("separator"));
      look.put("visible", new Variant<>(true));
    }
  }

  private static void addActive(ActiveEntry item, Map<String, Variant<?>> look) {
    item.accelerator()
        .ifPresent(keys -> look.put("shortcut", new Variant<>(List.of(shortcut(keys)), "aas")));
    if (item instanceof CheckMenuItem check) {
      look.put("toggle-type", new Variant<>("checkmark"));
      look.put("toggle-state", new Variant<>(check.isChecked() ? 1 : 0));
    } else if (item instanceof IconMenuItem icon) {
      addIcon(icon.icon(), look);
    }
  }

  private static void addIcon(Optional<MenuIcon> icon, Map<String, Variant<?>> look) {
    icon.ifPresent(it -> {
      switch (it) {
        case MenuIcon.Native named ->
            look.put("icon-name", new Variant<>(named.icon().themeName()));
        case MenuIcon.Picture picture ->
            look.put("icon-data", new Variant<>(Pixels.png(picture.image()), "ay"));
      }
    });
  }

  private static List<String> shortcut(Accelerator keys) {
    List<String> parts = new ArrayList<>();
    for (Accelerator.Modifier modifier : Accelerator.Modifier.values()) {
      if (keys.modifiers().contains(modifier)) {
        parts.add(
            switch (modifier) {
              case CONTROL -> "Control";
              case SHIFT -> "Shift";
              case ALT -> "Alt";
              case SUPER -> "Super";
            });
      }
    }
    parts.add(keys.key());
    return parts;
  }
}
