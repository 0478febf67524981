package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elnath.config.WindowConfig.Theme;
import dev.elnath.image.Image;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(180)
final class ImageAndThemeTest {
  private static final Image ICON = new Image(new byte[] {1, 2, 3, -1}, 1, 1);

  private final TestApp test =
      new TestApp("{}", app -> app.authority(TestApp.EVERYTHING).icon(ICON));
  private final FakePage page = test.page("main");

  ImageAndThemeTest() throws Exception {}

  @AfterEach
  void end() {
    test.close();
  }

  private String image(String command, String arguments) throws Exception {
    return page.invoke("plugin:image|" + command, arguments.replace('\'', '"'));
  }

  @Test
  void aPageHoldsPixelsByANumber() throws Exception {
    String id = image("new", "{'rgba':[1,2,3,4,5,6,7,8],'width':2,'height':1}");
    assertThat(image("size", "{'rid':" + id + "}")).isEqualTo("{\"width\":2,\"height\":1}");
    assertThat(page.invoke("plugin:resources|close", "{\"rid\":" + id + "}")).isEqualTo("null");
    assertThat(image("size", "{'rid':" + id + "}"))
        .isEqualTo("rejected: \"The resource id " + id + " is invalid.\"");
  }

  @Test
  void theLengthIsNotComparedWithTheSizeYet() throws Exception {
    String id = image("new", "{'rgba':[1,2,3],'width':20,'height':10}");
    assertThat(image("size", "{'rid':" + id + "}")).isEqualTo("{\"width\":20,\"height\":10}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "new; {'rgba':[1],'width':-1,'height':1}; invalid args `width` for command `new`: invalid value: integer `-1`, expected u32",
        "new; {'rgba':[256],'width':1,'height':1}; invalid args `rgba` for command `new`",
        "rgba; {'rid':0}; The resource id 0 is invalid.",
        "from_path; {'path':'/no/such/file'}; /no/such/file",
        "from_path; {'path':'/dev/zero'}; /dev/zero is not a file",
      })
  void whatIsNoImageIsRefused(String command, String arguments, String problem) throws Exception {
    assertThat(image(command, arguments)).startsWith("rejected: \"" + problem);
  }

  @Test
  void aPageCannotUseAnImageOfAnother() throws Exception {
    String id = image("new", "{'rgba':[1,2,3,4],'width':1,'height':1}");
    assertThat(test.page("other").invoke("plugin:image|size", "{\"rid\":" + id + "}"))
        .isEqualTo("rejected: \"The resource id " + id + " is invalid.\"");
  }

  @Test
  void noPageReadsImagesWithoutACapability() throws Exception {
    try (TestApp strict = new TestApp("{}", app -> app)) {
      assertThat(strict.page("main").invoke("plugin:image|from_path", "{\"path\":\"/etc/hosts\"}"))
          .startsWith("rejected: \"")
          .contains("not allowed");
    }
  }

  @Test
  void aPageGetsTheIconOfTheApplication() throws Exception {
    String id = page.invoke("plugin:app|default_window_icon", "{}");
    assertThat(image("size", "{'rid':" + id + "}")).isEqualTo("{\"width\":1,\"height\":1}");
  }

  @Test
  void anApplicationNeedNotHaveAnIcon() throws Exception {
    try (TestApp without = new TestApp()) {
      assertThat(without.page("main").invoke("plugin:app|default_window_icon", "{}"))
          .isEqualTo("null");
    }
  }

  @Test
  void aPageChoosesTheTheme() throws Exception {
    assertThat(page.invoke("plugin:app|set_app_theme", "{\"theme\":\"dark\"}")).isEqualTo("null");
    assertThat(page.invoke("plugin:app|set_app_theme", "{\"theme\":null}")).isEqualTo("null");
    assertThat(test.platform.themes.poll(60, TimeUnit.SECONDS)).isEqualTo(Optional.of(Theme.DARK));
    assertThat(test.platform.themes.poll(60, TimeUnit.SECONDS)).isEqualTo(Optional.empty());
    assertThat(page.invoke("plugin:app|set_app_theme", "{\"theme\":\"pink\"}"))
        .startsWith("rejected: \"invalid args `theme` for command `set_app_theme`: ");
  }
}
