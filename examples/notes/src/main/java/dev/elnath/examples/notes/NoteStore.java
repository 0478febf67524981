package dev.elnath.examples.notes;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;

/// The notes in an SQLite file, with an index of their words. Any thread, one at a time.
final class NoteStore implements AutoCloseable {
  private static final List<String> SCHEMA =
      List.of(
          """
          create table if not exists note (
            id integer primary key autoincrement, title text not null, text text not null,
            changed integer not null, revision integer not null, picture text) strict\
          """,
          "create table if not exists setting (name text primary key, value text not null) strict",
          """
          create virtual table if not exists word using fts5 (
            title, text, content = 'note', content_rowid = 'id',
            tokenize = 'unicode61 remove_diacritics 2')\
          """,
          """
          create trigger if not exists note_added after insert on note begin
            insert into word (rowid, title, text) values (new.id, new.title, new.text);
          end\
          """,
          """
          create trigger if not exists note_removed after delete on note begin
            insert into word (word, rowid, title, text)
              values ('delete', old.id, old.title, old.text);
          end\
          """,
          """
          create trigger if not exists note_changed after update of title, text on note begin
            insert into word (word, rowid, title, text)
              values ('delete', old.id, old.title, old.text);
            insert into word (rowid, title, text) values (new.id, new.title, new.text);
          end\
          """);

  private final Connection connection;
  private final Clock clock;

  private NoteStore(Connection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /// Opens the file, or makes it.
  static NoteStore open(Path file, Clock clock) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file);
      try (Statement statement = connection.createStatement()) {
        for (String definition : SCHEMA) {
          statement.execute(definition);
        }
      }
      return new NoteStore(connection, clock);
    } catch (SQLException failure) {
      throw new NoteStoreException("the notes in " + file + " cannot be opened", failure);
    }
  }

  /// All notes, those that changed last first.
  synchronized List<Note> all() {
    return query(
        "select id, title, text, changed, revision, picture from note order by changed desc, id desc",
        NoteStore::note);
  }

  /// Adds an empty note.
  ///
  /// @return its id
  synchronized long add() {
    return query(
            "insert into note (title, text, changed, revision) values ('', '', ?, 1) returning id",
            found -> found.getLong(1),
            clock.millis())
        .getFirst();
  }

  /// @throws IllegalArgumentException if there is no such note
  synchronized void write(long id, String title, String text) {
    change(
        id,
        "update note set title = ?, text = ?, changed = ?, revision = revision + 1 where id = ?",
        title,
        text,
        clock.millis(),
        id);
  }

  /// Gives a note a picture, or takes it away.
  ///
  /// @return the picture before
  /// @throws IllegalArgumentException if there is no such note
  synchronized Optional<String> setPicture(long id, Optional<String> picture) {
    Optional<String> before = picture(id);
    change(
        id,
        "update note set picture = ?, changed = ?, revision = revision + 1 where id = ?",
        picture.orElse(null),
        clock.millis(),
        id);
    return before;
  }

  /// @return the picture that it had
  /// @throws IllegalArgumentException if there is no such note
  synchronized Optional<String> remove(long id) {
    Optional<String> picture = picture(id);
    change(id, "delete from note where id = ?", id);
    return picture;
  }

  /// The notes that have words that begin so, the best first.
  ///
  /// @param wanted beginnings of words, in whatever order; what is no letter or digit separates
  synchronized List<Long> search(String wanted) {
    String words =
        Stream.of(wanted.split("[^\\p{L}\\p{M}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> '"' + word + "\"*")
            .collect(Collectors.joining(" "));
    return words.isEmpty()
        ? List.of()
        : query(
            "select rowid from word where word match ? order by rank",
            found -> found.getLong(1),
            words);
  }

  synchronized Optional<String> setting(String name) {
    return query("select value from setting where name = ?", found -> found.getString(1), name)
        .stream()
        .findFirst();
  }

  synchronized void set(String name, String value) {
    update("insert or replace into setting (name, value) values (?, ?)", name, value);
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new NoteStoreException("the notes cannot be closed", failure);
    }
  }

  private Optional<String> picture(long id) {
    return query(
            "select picture from note where id = ?",
            found -> Optional.ofNullable(found.getString(1)),
            id)
        .stream()
        .findFirst()
        .flatMap(picture -> picture);
  }

  private void change(long id, String sql, @Nullable Object... values) {
    if (update(sql, values) == 0) {
      throw new IllegalArgumentException("there is no note " + id);
    }
  }

  private int update(String sql, @Nullable Object... values) {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw new NoteStoreException("the notes cannot be written", failure);
    }
  }

  private <T> List<T> query(String sql, Row<T> row, Object... values) {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet found = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(row.read(found));
      }
      return rows;
    } catch (SQLException failure) {
      throw new NoteStoreException("the notes cannot be read", failure);
    }
  }

  private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int index = 0; index < values.length; index++) {
      statement.setObject(index + 1, values[index]);
    }
    return statement;
  }

  @FunctionalInterface
  private interface Row<T> {
    T read(ResultSet found) throws SQLException;
  }

  private static Note note(ResultSet found) throws SQLException {
    return new Note(
        found.getLong("id"),
        found.getString("title"),
        found.getString("text"),
        Instant.ofEpochMilli(found.getLong("changed")),
        found.getInt("revision"),
        Optional.ofNullable(found.getString("picture")));
  }
}
