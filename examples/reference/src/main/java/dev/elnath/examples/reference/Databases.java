package dev.elnath.examples.reference;

import dev.elnath.app.App;
import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import dev.elnath.path.BaseDirectory;
import dev.elnath.window.Webview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// Commands on something that stays in Java, behind a number.
@Naming(commands = Naming.Case.SNAKE)
final class Databases {
  /// @param path a file's name in the application's data directory
  /// @return the number by which the page holds it
  @Command
  long openDb(String path, App app, Webview webview) throws SQLException, IOException {
    Path directory = app.directories().get(BaseDirectory.APP_DATA);
    Files.createDirectories(directory);
    return webview.resources().add(new Database(fileIn(directory, path)));
  }

  @Command
  void executeSql(long rid, String sql, Webview webview) throws SQLException {
    database(rid, webview).execute(sql);
  }

  @Command
  List<List<String>> query(long rid, String sql, Webview webview) throws SQLException {
    return database(rid, webview).query(sql);
  }

  static Path fileIn(Path directory, String name) {
    Path file = directory.resolve(name).normalize();
    if (!directory.equals(file.getParent())) {
      throw new IllegalArgumentException(name + " is no name of a file");
    }
    return file;
  }

  private static Database database(long rid, Webview webview) {
    return webview.resources().get(rid, Database.class);
  }
}
