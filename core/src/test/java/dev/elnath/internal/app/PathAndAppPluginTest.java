package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.path.BaseDirectory;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(180)
final class PathAndAppPluginTest {
  private final TestApp test = new TestApp();
  private final FakePage page = test.page("main");

  PathAndAppPluginTest() throws Exception {}

  @AfterEach
  void end() throws Exception {
    test.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "normalize; {'path':'../a'}; 'a'",
        "join; {'paths':['a','/b','c']}; 'a/b/c'",
        "resolve; {'paths':['/a','..','b']}; '/b'",
        "dirname; {'path':'/a/b'}; '/a'",
        "dirname; {'path':'/'}; rejected: 'path does not have a parent'",
        "extname; {'path':'a.b'}; 'b'",
        "extname; {'path':'a'}; rejected: 'path does not have an extension'",
        "basename; {'path':'/a/b.txt'}; 'b.txt'",
        "basename; {'path':'/a/b.txt','ext':'.txt'}; 'b'",
        "basename; {'path':'/a/b.txt.txt','ext':'.txt'}; 'b.txt'",
        "basename; {'path':'/a/b.txt','ext':'.md'}; 'b.txt'",
        "basename; {'path':'/'}; rejected: 'path does not have a basename'",
        "is_absolute; {'path':'/a'}; true",
        "is_absolute; {'path':'a'}; false",
        "resolve_directory; {'directory':12,'path':'/x'}; '/x'",
      })
  void pathCommandsAnswerAsTheContractSays(String command, String arguments, String answer)
      throws Exception {
    assertThat(page.invoke("plugin:path|" + command, arguments.replace('\'', '"')))
        .isEqualTo(answer.replace('\'', '"'));
  }

  @Test
  void directoriesAreResolvedByTheirNumbers() throws Exception {
    Path data = test.app.directories().get(BaseDirectory.APP_DATA);
    assertThat(page.invoke("plugin:path|resolve_directory", "{\"directory\":14}"))
        .isEqualTo("\"" + data + "\"");
    assertThat(
            page.invoke("plugin:path|resolve_directory", "{\"directory\":14,\"path\":\"a/../b\"}"))
        .isEqualTo("\"" + data + "/a/../b\"");
  }

  @Test
  void resourcesCannotBeLeftByTheirPath() throws Exception {
    Path resources = test.app.directories().get(BaseDirectory.RESOURCE);
    assertThat(page.invoke("plugin:path|resolve_directory", "{\"directory\":11,\"path\":\"../a\"}"))
        .isEqualTo("\"" + resources + "/_up_/a\"");
    assertThat(page.invoke("plugin:path|resolve_directory", "{\"directory\":11,\"path\":\"/a\"}"))
        .isEqualTo("\"" + resources + "/_root_/a\"");
  }

  @ParameterizedTest
  @CsvSource({"0", "24", "-1"})
  void aNumberThatIsNoDirectoryIsRefused(int number) throws Exception {
    assertThat(page.invoke("plugin:path|resolve_directory", "{\"directory\":" + number + "}"))
        .startsWith("rejected: \"invalid args `directory` for command `resolve_directory`: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "version; '1.2.3'",
        "name; 'Test'",
        "tauri_version; '2.12.5'",
        "identifier; 'dev.elnath.test'",
        "bundle_type; null",
        "supports_multiple_windows; true",
        "app_show; null",
        "app_hide; null",
        "fetch_data_store_identifiers; []",
        "register_listener; rejected: 'Command register_listener not found'",
      })
  void appCommandsAnswerAsTheContractSays(String command, String answer) throws Exception {
    assertThat(page.invoke("plugin:app|" + command, "{}")).isEqualTo(answer.replace('\'', '"'));
  }

  @Test
  void exitEndsTheApplicationWithItsCode() throws Exception {
    var _ = page.start("plugin:app|exit", "{\"code\":3}");
    assertThat(test.awaitEnd()).isEqualTo(3);
  }
}
