package dev.elnath.internal.builtin;

import dev.elnath.codec.Name;
import dev.elnath.codec.Tagging;
import dev.elnath.image.Image;
import dev.elnath.menu.AboutMetadata;
import dev.elnath.menu.PredefinedAction;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What a predefined entry does, as pages tell it (section 3.9): a name, or `{"About": …}`.
@Tagging(Tagging.Form.UNTAGGED)
sealed interface PredefinedArgument {
  /// The action.
  PredefinedAction action(Webview webview) throws IOException;

  /// One that needs to know nothing.
  record Simple(Names value) implements PredefinedArgument {
    @Override
    public PredefinedAction action(Webview webview) {
      return PredefinedAction.Simple.valueOf(value.name());
    }
  }

  /// The dialog about the program.
  ///
  /// @param about what it says; absent and null mean: nothing
  record About(@Name("About") Optional<Metadata> about) implements PredefinedArgument {
    @Override
    public PredefinedAction action(Webview webview) throws IOException {
      return new PredefinedAction.About(
          about.isPresent() ? about.get().metadata(webview) : AboutMetadata.NONE);
    }
  }

  /// The names of [PredefinedAction.Simple].
  enum Names {
    @Name("Separator")
    SEPARATOR,
    @Name("Copy")
    COPY,
    @Name("Cut")
    CUT,
    @Name("Paste")
    PASTE,
    @Name("SelectAll")
    SELECT_ALL,
    @Name("Undo")
    UNDO,
    @Name("Redo")
    REDO,
    @Name("Minimize")
    MINIMIZE,
    @Name("Maximize")
    MAXIMIZE,
    @Name("Fullscreen")
    FULLSCREEN,
    @Name("Hide")
    HIDE,
    @Name("HideOthers")
    HIDE_OTHERS,
    @Name("ShowAll")
    SHOW_ALL,
    @Name("CloseWindow")
    CLOSE_WINDOW,
    @Name("Quit")
    QUIT,
    @Name("Services")
    SERVICES,
    @Name("BringAllToFront")
    BRING_ALL_TO_FRONT
  }

  /// [AboutMetadata] as pages tell it.
  record Metadata(
      Optional<String> name,
      Optional<String> version,
      Optional<String> shortVersion,
      Optional<List<String>> authors,
      Optional<String> comments,
      Optional<String> copyright,
      Optional<String> license,
      Optional<String> website,
      Optional<String> websiteLabel,
      Optional<String> credits,
      Optional<ImageArgument> icon) {
    AboutMetadata metadata(Webview webview) throws IOException {
      Optional<Image> image = Optional.empty();
      if (icon.isPresent()) {
        image = Optional.of(icon.get().image(webview));
      }
      return new AboutMetadata(
          name,
          version,
          shortVersion,
          authors,
          comments,
          copyright,
          license,
          website,
          websiteLabel,
          credits,
          image);
    }
  }
}
