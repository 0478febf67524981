package dev.elnath.examples.notes;

import dev.elnath.state.SharedState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The notes and their pictures in a folder. What changes goes into the database first, and then to
/// all windows by the shared state, in the same order. Any thread.
final class Notebook implements AutoCloseable {
  private final NoteStore store;
  private final Pictures pictures;
  private final SharedState<List<Note>> notes;

  private Notebook(NoteStore store, Pictures pictures, SharedState<List<Note>> notes) {
    this.store = store;
    this.pictures = pictures;
    this.notes = notes;
  }

  /// Opens what is in the folder, or begins with nothing.
  ///
  /// @param notes gets what is there, and each change
  static Notebook open(Path folder, SharedState<List<Note>> notes) throws IOException {
    Path pictures = Files.createDirectories(folder.resolve("pictures"));
    NoteStore store = NoteStore.open(folder.resolve("notes.db"), Clock.systemUTC());
    notes.set(store.all());
    return new Notebook(store, new Pictures(pictures), notes);
  }

  NoteStore store() {
    return store;
  }

  Note create() {
    return note(change(store::add));
  }

  Note write(long id, String title, String text) {
    change(() -> {
      store.write(id, title, text);
      return id;
    });
    return note(id);
  }

  Note attach(long id, byte[] picture) throws IOException {
    note(id);
    setPicture(id, Optional.of(pictures.add(picture)));
    return note(id);
  }

  Note detach(long id) throws IOException {
    setPicture(id, Optional.empty());
    return note(id);
  }

  void delete(long id) throws IOException {
    removeFile(change(() -> store.remove(id)));
  }

  private void setPicture(long id, Optional<String> picture) throws IOException {
    removeFile(change(() -> store.setPicture(id, picture)));
  }

  private void removeFile(Optional<String> picture) throws IOException {
    if (picture.isPresent()) {
      pictures.remove(picture.get());
    }
  }

  /// Changes the database and tells all windows. An update runs its operator once, and no other
  /// thread's in between.
  private <R> R change(Supplier<R> change) {
    List<R> result = new ArrayList<>();
    notes.update(_ -> {
      result.add(change.get());
      return store.all();
    });
    return result.getFirst();
  }

  Note note(long id) {
    return notes.get().stream()
        .filter(note -> note.id() == id)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no note " + id));
  }

  @Override
  public void close() {
    store.close();
  }
}
