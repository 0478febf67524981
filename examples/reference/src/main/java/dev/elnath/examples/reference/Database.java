package dev.elnath.examples.reference;

import dev.elnath.resource.Resource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;

/// An open SQLite file, which a page holds by a number. Closed by the page, or with its web view.
final class Database implements Resource {
  private final Connection connection;

  Database(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    // SQL of a page stays in this file: `ATTACH` could open any other.
    config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "0");
    connection = config.createConnection("jdbc:sqlite:" + file);
  }

  /// A connection is for one thread at a time, and pages call at the same time.
  synchronized void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  synchronized List<List<String>> query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          row.add(String.valueOf(found.getString(column)));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new IllegalStateException("the database could not be closed", failure);
    }
  }
}
