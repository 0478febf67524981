package dev.elnath.examples.notes;

import dev.elnath.app.App;
import dev.elnath.codec.Codecs;
import dev.elnath.path.BaseDirectory;
import dev.elnath.plugin.Plugin;
import dev.elnath.plugin.PluginContext;
import dev.elnath.state.SharedState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// What there is while the program runs: opened before the first window and closed after the last.
/// It waits with the database until then, since the build starts the program too, to ask for its
/// permissions.
final class Session implements Plugin {
  private static final String APPEARANCE = "appearance";

  private final SharedState<List<Note>> notes =
      SharedState.of(Codecs.list(NoteCodec.INSTANCE), List.of());
  private final SharedState<Appearance> appearance =
      SharedState.of(AppearanceCodec.INSTANCE, Appearance.SYSTEM);
  private final CompletableFuture<App> app = new CompletableFuture<>();
  private final CompletableFuture<Notebook> notebook = new CompletableFuture<>();

  private final List<Consumer<Appearance>> observers = new CopyOnWriteArrayList<>();

  SharedState<List<Note>> notes() {
    return notes;
  }

  SharedState<Appearance> appearance() {
    return appearance;
  }

  Notebook notebook() {
    return notebook.join();
  }

  /// Tells of each change from now on.
  void onAppearance(Consumer<Appearance> observer) {
    observers.add(observer);
  }

  /// Changes all windows, and remembers it.
  void setAppearance(Appearance wanted) {
    appearance.update(_ -> {
      notebook().store().set(APPEARANCE, wanted.name());
      return wanted;
    });
    app.join().setTheme(wanted.theme());
    observers.forEach(observer -> observer.accept(wanted));
  }

  @Override
  public String name() {
    return "session";
  }

  @Override
  public void start(PluginContext context) {
    app.complete(context.app());
    try {
      notebook.complete(
          Notebook.open(context.app().directories().get(BaseDirectory.APP_DATA), notes));
    } catch (IOException failure) {
      throw new UncheckedIOException("the folder of the notes cannot be made", failure);
    }
    notebook()
        .store()
        .setting(APPEARANCE)
        .map(Appearance::valueOf)
        .ifPresent(chosen -> {
          appearance.set(chosen);
          context.app().setTheme(chosen.theme());
        });
  }

  @Override
  public void stop() {
    notebook().close();
  }
}
