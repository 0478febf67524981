package dev.elnath.examples.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NoteStoreTest {
  private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

  @TempDir private Path folder;
  private NoteStore store;

  @BeforeEach
  void open() {
    store = NoteStore.open(folder.resolve("notes.db"), Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private long write(String title, String text) {
    long id = store.add();
    store.write(id, title, text);
    return id;
  }

  @Test
  void aNoteIsWhatWasWrittenLast() {
    long id = write("Milk", "two bottles");
    store.write(id, "Milk", "three bottles");
    assertThat(store.all())
        .containsExactly(new Note(id, "Milk", "three bottles", NOON, 3, Optional.empty()));
  }

  @Test
  void aNoteThatIsGoneCannotBeWrittenAndItsNumberIsNotUsedAgain() {
    long id = write("Milk", "two bottles");
    store.remove(id);
    assertThatThrownBy(() -> store.write(id, "Milk", "")).hasMessage("there is no note " + id);
    assertThatThrownBy(() -> store.remove(id)).hasMessage("there is no note " + id);
    assertThat(store.search("milk")).isEmpty();
    assertThat(store.add()).isGreaterThan(id);
  }

  @Test
  void aPictureTakesTheLastOnesPlace() {
    long id = store.add();
    assertThat(store.setPicture(id, Optional.of("one.png"))).isEmpty();
    assertThat(store.setPicture(id, Optional.of("two.png"))).contains("one.png");
    assertThat(store.remove(id)).contains("two.png");
  }

  @Test
  void wordsAreFoundByTheirBeginningsInAnyOrderAndWithoutAccents() {
    long cake = write("Crème brûlée", "eggs, cream");
    write("Bread", "flour");
    assertThat(store.search("cream BRUL")).containsExactly(cake);
    assertThat(store.search("ream")).isEmpty();
    store.write(cake, "Cake", "eggs");
    assertThat(store.search("cream")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "*", "-", "eggs\" OR \"flour", "title:bread AND", "NEAR("})
  void whatHasAMeaningInQueriesHasNoneHere(String wanted) {
    write("Cake", "eggs");
    write("Bread", "flour");
    assertThat(store.search(wanted)).isEmpty();
  }

  @Test
  void settingsAreRemembered() {
    assertThat(store.setting("appearance")).isEmpty();
    store.set("appearance", "DARK");
    store.set("appearance", "LIGHT");
    store.close();
    open();
    assertThat(store.setting("appearance")).contains("LIGHT");
  }

  @Test
  void aFileThatIsNoDatabaseIsNamed() throws Exception {
    Path letter =
        Files.writeString(
            folder.resolve("letter.txt"), "Dear Grace, this is a letter. ".repeat(40));
    assertThatThrownBy(() -> NoteStore.open(letter, Clock.systemUTC()))
        .isInstanceOf(NoteStoreException.class)
        .hasMessageContaining("the notes in " + letter + " cannot be opened");
  }
}
