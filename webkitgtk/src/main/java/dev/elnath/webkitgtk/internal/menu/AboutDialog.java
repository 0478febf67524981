package dev.elnath.webkitgtk.internal.menu;

import dev.elnath.menu.AboutMetadata;
import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.gobject.GObject;
import dev.elnath.webkitgtk.internal.gobject.OwnedObject;
import dev.elnath.webkitgtk.internal.gobject.Signals;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Optional;

/// The dialog about the program. Main thread.
public final class AboutDialog {
  private static final NativeFunction NEW = new NativeFunction("gtk_about_dialog_new");
  private static final NativeFunction NAME =
      new NativeFunction("gtk_about_dialog_set_program_name");
  private static final NativeFunction VERSION = new NativeFunction("gtk_about_dialog_set_version");
  private static final NativeFunction COMMENTS =
      new NativeFunction("gtk_about_dialog_set_comments");
  private static final NativeFunction COPYRIGHT =
      new NativeFunction("gtk_about_dialog_set_copyright");
  private static final NativeFunction LICENSE = new NativeFunction("gtk_about_dialog_set_license");
  private static final NativeFunction WEBSITE = new NativeFunction("gtk_about_dialog_set_website");
  private static final NativeFunction WEBSITE_LABEL =
      new NativeFunction("gtk_about_dialog_set_website_label");
  private static final NativeFunction AUTHORS = new NativeFunction("gtk_about_dialog_set_authors");
  private static final NativeFunction LOGO = new NativeFunction("gtk_about_dialog_set_logo");
  private static final NativeFunction TRANSIENT_FOR =
      new NativeFunction("gtk_window_set_transient_for");
  private static final NativeFunction PRESENT = new NativeFunction("gtk_window_present");
  private static final NativeFunction DESTROY = new NativeFunction("gtk_widget_destroy");

  private final OwnedObject dialog = OwnedObject.sink(NEW, NEW.call());
  private final Signals signals = new Signals("about dialog");

  private AboutDialog() {}

  /// Opens it; it is freed when the user closes it.
  ///
  /// @param parent the window that it is for; it closes with it
  public static void open(AboutMetadata metadata, GObject parent) {
    new AboutDialog().show(metadata, parent);
  }

  private void show(AboutMetadata metadata, GObject parent) {
    set(NAME, metadata.name());
    set(VERSION, metadata.version());
    set(COMMENTS, metadata.comments());
    set(COPYRIGHT, metadata.copyright());
    set(LICENSE, metadata.license());
    set(WEBSITE, metadata.website());
    set(WEBSITE_LABEL, metadata.websiteLabel());
    metadata.authors().ifPresent(this::setAuthors);
    metadata
        .icon()
        .ifPresent(icon -> {
          try (OwnedObject pixels = MenuImages.pixels(icon)) {
            LOGO.call(dialog.address(), pixels.address());
          }
        });
    TRANSIENT_FOR.call(dialog.address(), parent.address());
    signals.connect(dialog, "response", 2, (_, _, _, _) -> DESTROY.call(dialog.address()));
    signals.connect(
        dialog,
        "destroy",
        1,
        (_, _, _, _) -> {
          signals.close();
          dialog.close();
          return 0;
        });
    PRESENT.call(dialog.address());
  }

  private void set(NativeFunction setter, Optional<String> text) {
    text.ifPresent(it -> {
      try (Arena arena = Arena.ofConfined()) {
        setter.call(dialog.address(), arena.allocateFrom(it).address());
      }
    });
  }

  private void setAuthors(List<String> authors) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment names = arena.allocate(ValueLayout.JAVA_LONG, authors.size() + 1L);
      for (int index = 0; index < authors.size(); index++) {
        names.setAtIndex(
            ValueLayout.JAVA_LONG, index, arena.allocateFrom(authors.get(index)).address());
      }
      AUTHORS.call(dialog.address(), names.address());
    }
  }
}
