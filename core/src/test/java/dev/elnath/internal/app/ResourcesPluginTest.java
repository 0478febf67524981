package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.resource.ResourceTable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
final class ResourcesPluginTest {
  private final TestApp test = new TestApp();
  private final List<String> closed = new CopyOnWriteArrayList<>();

  ResourcesPluginTest() throws Exception {}

  @AfterEach
  void end() throws Exception {
    test.close();
  }

  private String close(long id) throws Exception {
    return test.page("main").invoke("plugin:resources|close", "{\"rid\":" + id + "}");
  }

  @Test
  void aPageClosesWhatItsWebviewItsWindowOrTheApplicationOwns() throws Exception {
    var window = test.app.window("main").orElseThrow();
    for (ResourceTable table :
        List.of(window.webview().resources(), window.resources(), test.app.resources())) {
      long id = table.add(new Named("it", closed));
      assertThat(close(id)).isEqualTo("null");
      assertThat(close(id)).isEqualTo("rejected: \"The resource id " + id + " is invalid.\"");
    }
    assertThat(closed).hasSize(3);
  }

  @Test
  void aPageCannotCloseWhatAnotherWindowOwns() throws Exception {
    long id = test.app.window("other").orElseThrow().resources().add(new Named("it", closed));
    assertThat(close(id)).isEqualTo("rejected: \"The resource id " + id + " is invalid.\"");
    assertThat(closed).isEmpty();
  }

  @Test
  void anIdThatIsNoneIsRefused() throws Exception {
    assertThat(close(0)).isEqualTo("rejected: \"The resource id 0 is invalid.\"");
    assertThat(close(-1)).isEqualTo("rejected: \"The resource id -1 is invalid.\"");
    assertThat(test.page("main").invoke("plugin:resources|close", "{}"))
        .isEqualTo(
            "rejected: \"invalid args `rid` for command `close`: command close missing required key rid\"");
  }
}
