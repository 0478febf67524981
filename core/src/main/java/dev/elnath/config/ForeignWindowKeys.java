package dev.elnath.config;

import java.util.List;
import java.util.Map;

/// Checks the keys of a window that only other systems know, so that a mistake in them is found
/// here too.
final class ForeignWindowKeys {
  private static final int STORE_IDENTIFIER_BYTES = 16;

  private static final List<String> EFFECTS =
      List.of(
          "appearanceBased",
          "light",
          "dark",
          "mediumLight",
          "ultraDark",
          "titlebar",
          "selection",
          "menu",
          "popover",
          "sidebar",
          "headerView",
          "sheet",
          "windowBackground",
          "hudWindow",
          "fullScreenUI",
          "tooltip",
          "contentBackground",
          "underWindowBackground",
          "underPageBackground",
          "liquidGlassRegular",
          "liquidGlassClear",
          "mica",
          "micaDark",
          "micaLight",
          "tabbed",
          "tabbedDark",
          "tabbedLight",
          "blur",
          "acrylic");

  private ForeignWindowKeys() {}

  static void check(ObjectReader in) {
    in.text("windowClassname");
    in.flag("noRedirectionBitmap", false);
    in.text("titleBarStyle", "Visible");
    in.check("trafficLightPosition", ForeignWindowKeys::position);
    in.flag("hiddenTitle", false);
    in.flag("acceptFirstMouse", false);
    in.text("tabbingIdentifier");
    in.text("additionalBrowserArgs");
    in.flag("shadow", true);
    in.check("windowEffects", ForeignWindowKeys::effects);
    in.flag("browserExtensionsEnabled", false);
    in.flag("useHttpsScheme", false);
    in.choice("backgroundThrottling", Value.choices(List.of("disabled", "suspend", "throttle")));
    in.flag("allowLinkPreview", true);
    in.flag("disableInputAccessoryView", false);
    in.value("dataStoreIdentifier").ifPresent(ForeignWindowKeys::storeIdentifier);
    in.find("scrollBarStyle")
        .ifPresent(it -> it.choice(Value.choices(List.of("default", "fluentOverlay"))));
    in.flag("limitNavigationsToAppBoundDomains", false);
    in.text("activityName");
    in.text("createdByActivityName");
    in.text("requestedBySceneIdentifier");
    in.flag("generalAutofillEnabled", true);
  }

  private static void position(ObjectReader in) {
    in.required("x").ifPresent(Value::number);
    in.required("y").ifPresent(Value::number);
  }

  static void effects(ObjectReader in) {
    Map<String, String> known = Value.choices(EFFECTS);
    in.required("effects").ifPresent(list -> list.items().forEach(item -> item.choice(known)));
    in.choice("state", Value.choices(List.of("followsWindowActiveState", "active", "inactive")));
    in.number("radius");
    in.value("color").ifPresent(ColorReader::read);
    in.flag("interactive", false);
  }

  private static void storeIdentifier(Value value) {
    List<Value> bytes = value.items();
    bytes.forEach(item -> item.whole(0, 255));
    if (bytes.size() != STORE_IDENTIFIER_BYTES) {
      value.invalid(STORE_IDENTIFIER_BYTES + " bytes belong here, not " + bytes.size());
    }
  }
}
