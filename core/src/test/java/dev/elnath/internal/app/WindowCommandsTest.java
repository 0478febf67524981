package dev.elnath.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
final class WindowCommandsTest {
  private final TestApp test = new TestApp();
  private final FakePage main = test.page("main");

  WindowCommandsTest() throws Exception {}

  @AfterEach
  void end() {
    test.close();
  }

  private String window(String command, String arguments) throws Exception {
    return main.invoke("plugin:window|" + command, arguments);
  }

  private String webview(String command, String arguments) throws Exception {
    return main.invoke("plugin:webview|" + command, arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "scale_factor; 2.0",
        "inner_size; {\"width\":1600,\"height\":1200}",
        "outer_size; {\"width\":1600,\"height\":1210}",
        "inner_position; {\"x\":0,\"y\":10}",
        "outer_position; {\"x\":0,\"y\":0}",
        "is_fullscreen; false",
        "is_resizable; true",
        "is_visible; true",
        "title; \"Tauri App\"",
        "theme; \"light\"",
        "get_all_windows; [\"main\",\"other\"]",
        "cursor_position; {\"x\":1.5,\"y\":2.5}",
      })
  void whatIsAskedIsAnswered(String command, String expected) throws Exception {
    assertThat(window(command, "{}").replace("2.0", "2")).isEqualTo(expected.replace("2.0", "2"));
  }

  @Test
  void aMonitorHasItsWorkArea() throws Exception {
    String monitor =
        "{\"name\":\"Fake\",\"size\":{\"width\":1000,\"height\":800},\"position\":{\"x\":0,\"y\":0},"
            + "\"workArea\":{\"position\":{\"x\":0,\"y\":20},\"size\":{\"width\":1000,\"height\":780}},"
            + "\"scaleFactor\":2}";
    assertThat(window("primary_monitor", "{}").replace("2.0", "2")).isEqualTo(monitor);
    assertThat(window("current_monitor", "{}").replace("2.0", "2")).isEqualTo(monitor);
    assertThat(window("available_monitors", "{}").replace("2.0", "2"))
        .isEqualTo("[" + monitor + "]");
    assertThat(window("monitor_from_point", "{\"x\":999.5,\"y\":0}").replace("2.0", "2"))
        .isEqualTo(monitor);
    assertThat(window("monitor_from_point", "{\"x\":1000,\"y\":0}")).isEqualTo("null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fullscreen", "maximizable", "minimizable", "closable", "enabled", "resizable"})
  void aSwitchIsKept(String name) throws Exception {
    for (boolean on : new boolean[] {false, true}) {
      assertThat(window("set_" + name, "{\"value\":" + on + "}")).isEqualTo("null");
      assertThat(window("is_" + name, "{}")).isEqualTo(Boolean.toString(on));
    }
  }

  @Test
  void anotherWindowIsMeantByItsLabel() throws Exception {
    window("set_title", "{\"label\":\"other\",\"value\":\"Ünï\"}");
    assertThat(window("title", "{\"label\":\"other\"}")).isEqualTo("\"Ünï\"");
    assertThat(window("title", "{}")).isEqualTo("\"Tauri App\"");
    assertThat(window("title", "{\"label\":\"nobody\"}"))
        .isEqualTo("rejected: \"window not found\"");
    assertThat(webview("webview_size", "{\"label\":\"nobody\"}"))
        .isEqualTo("rejected: \"webview not found\"");
  }

  @Test
  void aSizeIsLogicalOrPhysical() throws Exception {
    window("set_size", "{\"value\":{\"Logical\":{\"width\":30.5,\"height\":20}}}");
    assertThat(window("inner_size", "{}")).isEqualTo("{\"width\":61,\"height\":40}");
    window("set_size", "{\"value\":{\"Physical\":{\"width\":30,\"height\":20}}}");
    assertThat(window("inner_size", "{}")).isEqualTo("{\"width\":30,\"height\":20}");
    assertThat(window("set_size", "{\"value\":{\"undefined\":{\"width\":30,\"height\":20}}}"))
        .startsWith("rejected: \"invalid args `value` for command `set_size`: ");
    assertThat(window("set_size", "{\"value\":{\"Physical\":{\"width\":-1,\"height\":20}}}"))
        .startsWith("rejected: \"invalid args `value` for command `set_size`: ");
  }

  @Test
  void limitsAreSetOneByOneAndAtOnce() throws Exception {
    window("set_min_size", "{\"value\":{\"Physical\":{\"width\":20,\"height\":10}}}");
    window("set_max_size", "{\"value\":{\"Logical\":{\"width\":40,\"height\":30}}}");
    window("set_min_size", "{\"value\":null}");
    window(
        "set_size_constraints",
        "{\"value\":{\"minWidth\":{\"Logical\":1},\"minHeight\":{\"Physical\":4},\"maxWidth\":null}}");
    window("title", "{}");
    assertThat(test.platform.window("main").told)
        .containsExactly(
            limits("[10.0]", "[5.0]", ".empty", ".empty"),
            limits("[10.0]", "[5.0]", "[40.0]", "[30.0]"),
            limits(".empty", ".empty", "[40.0]", "[30.0]"),
            limits("[1.0]", "[2.0]", ".empty", ".empty"));
  }

  private static String limits(String a, String b, String c, String d) {
    String length = "OptionalDouble";
    return "SizeLimits[minWidth=%s, minHeight=%s, maxWidth=%s, maxHeight=%s]"
        .formatted(length + a, length + b, length + c, length + d);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "set_cursor_icon; \"NOTALLOWED\"; cursor NOT_ALLOWED",
        "set_cursor_icon; \"nonsense\"; cursor DEFAULT",
        "start_resize_dragging; \"SouthEast\"; resize SOUTH_EAST",
        "set_fullscreen_on_monitor; {\"x\":3,\"y\":4}; fullscreen at 3 4",
        "request_user_attention; {\"type\":\"Critical\"}; attention Optional[CRITICAL]",
        "request_user_attention; null; attention Optional.empty",
        "set_icon; {\"rgba\":[1,2,3,4,5,6,7,8],\"width\":2,\"height\":1}; icon 2 by 1",
        "set_badge_count; 7; badge OptionalLong[7]",
        "set_background_color; \"#0102ff\"; background Optional[Color[red=1, green=2, blue=255, alpha=255]]",
        "set_progress_bar; {\"status\":\"paused\",\"progress\":5}; Progress[status=Optional[PAUSED], percent=OptionalInt[5], desktopFilename=Optional.empty]",
      })
  void aSettingReachesTheWindow(String command, String value, String told) throws Exception {
    assertThat(window(command, "{\"value\":" + value + "}")).isEqualTo("null");
    window("title", "{}");
    assertThat(test.platform.window("main").told).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "set_progress_bar; {\"progress\":0.5}",
        "set_progress_bar; {\"progress\":101}",
        "start_resize_dragging; \"Up\"",
        "set_effects; {\"effects\":[\"nonsense\"]}",
        "set_icon; {\"rgba\":[1,2,3,4],\"width\":2,\"height\":1}",
        "set_icon; 77",
        "set_background_color; \"nonsense\"",
        "request_user_attention; {\"type\":\"x\"}",
      })
  void whatIsNoValueIsRefused(String command, String value) throws Exception {
    assertThat(window(command, "{\"value\":" + value + "}")).startsWith("rejected: ");
    assertThat(test.platform.window("main").told).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"activity_name", "scene_identifier", "set_badge_label", "set_overlay_icon"})
  void whatOtherSystemsHaveIsNotFound(String command) throws Exception {
    assertThat(window(command, "{}")).isEqualTo("rejected: \"Command " + command + " not found\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"set_shadow", "set_content_protected", "set_title_bar_style", "set_effects"})
  void whatOnlyOtherSystemsShowIsAccepted(String command) throws Exception {
    String value =
        switch (command) {
          case "set_title_bar_style" -> "\"overlay\"";
          case "set_effects" -> "{\"effects\":[\"mica\"]}";
          default -> "true";
        };
    assertThat(window(command, "{\"value\":" + value + "}")).isEqualTo("null");
  }

  @Test
  void aThemeIsThatOfAllWindows() throws Exception {
    window("set_theme", "{\"value\":\"Dark\"}");
    assertThat(window("theme", "{\"label\":\"other\"}")).isEqualTo("\"dark\"");
    window("set_theme", "{\"value\":\"nonsense\"}");
    assertThat(window("theme", "{}")).isEqualTo("\"light\"");
  }

  @Test
  void aWindowIsMadeWithoutWebview() throws Exception {
    assertThat(window("create", "{\"options\":{\"label\":\"third\",\"title\":\"3\"}}"))
        .isEqualTo("null");
    assertThat(window("get_all_windows", "{}")).isEqualTo("[\"main\",\"other\",\"third\"]");
    assertThat(window("title", "{\"label\":\"third\"}")).isEqualTo("\"3\"");
    assertThat(webview("webview_size", "{\"label\":\"third\"}"))
        .isEqualTo("rejected: \"webview not found\"");
    window("destroy", "{\"label\":\"third\"}");
    assertThat(window("get_all_windows", "{}")).isEqualTo("[\"main\",\"other\"]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{\"label\":\"main\"}; a window with label `main` already exists",
        "{\"label\":\"a b\"}; runtime error: Window labels must only include alphanumeric characters, `-`, `/`, `:` and `_`.",
        "{\"label\":\"c\",\"parent\":\"nobody\"}; window not found",
      })
  void aWindowThatCannotBeMadeSaysWhy(String options, String reason) throws Exception {
    String expected = "rejected: \"" + reason + "\"";
    assertThat(window("create", "{\"options\":" + options + "}")).isEqualTo(expected);
    assertThat(webview("create_webview_window", "{\"options\":" + options + "}"))
        .isEqualTo(expected);
    assertThat(window("get_all_windows", "{}")).isEqualTo("[\"main\",\"other\"]");
  }

  @Test
  void anOptionThatThereIsNotIsNamed() throws Exception {
    assertThat(window("create", "{\"options\":{\"label\":\"c\",\"foo\":1}}"))
        .startsWith(
            "rejected: \"invalid args `options` for command `create`: unknown field `foo`, expected one of `label`, ");
  }

  @Test
  void aWebviewIsMadeInAWindow() throws Exception {
    assertThat(
            webview(
                "create_webview",
                "{\"windowLabel\":\"other\",\"options\":{\"label\":\"child\",\"x\":5,\"y\":6,\"width\":30,\"height\":20}}"))
        .isEqualTo("null");
    assertThat(webview("webview_position", "{\"label\":\"child\"}"))
        .isEqualTo("{\"x\":10,\"y\":12}");
    webview(
        "set_webview_position", "{\"label\":\"child\",\"value\":{\"Physical\":{\"x\":2,\"y\":4}}}");
    webview(
        "set_webview_size",
        "{\"label\":\"child\",\"value\":{\"Logical\":{\"width\":7,\"height\":8}}}");
    assertThat(webview("webview_position", "{\"label\":\"child\"}")).isEqualTo("{\"x\":2,\"y\":4}");
    assertThat(webview("webview_size", "{\"label\":\"child\"}"))
        .isEqualTo("{\"width\":14,\"height\":16}");
    assertThat(webview("get_all_webviews", "{}"))
        .contains("\"window_label\":\"other\"", "\"windowLabel\":\"other\",\"label\":\"child\"");
    webview("reparent", "{\"label\":\"child\",\"window\":\"main\"}");
    assertThat(webview("get_all_webviews", "{}"))
        .contains("\"windowLabel\":\"main\",\"label\":\"child\"");
    assertThat(test.platform.webview("child").told)
        .anyMatch(it -> it.startsWith("script ") && it.contains("\"main\""));
    assertThat(webview("reparent", "{\"label\":\"child\",\"window\":\"nobody\"}"))
        .isEqualTo("null");
    assertThat(webview("reparent", "{\"label\":\"main\",\"window\":\"other\"}"))
        .isEqualTo("rejected: \"cannot reparent when using a WebviewWindow\"");
    webview("webview_close", "{\"label\":\"child\"}");
    assertThat(webview("webview_size", "{\"label\":\"child\"}"))
        .isEqualTo("rejected: \"webview not found\"");
    assertThat(test.platform.isOpen("main")).isTrue();
  }

  @Test
  void aWebviewNeedsAPlaceAndALabelOfItsOwn() throws Exception {
    assertThat(
            webview(
                "create_webview",
                "{\"windowLabel\":\"other\",\"options\":{\"label\":\"c\",\"x\":5}}"))
        .isEqualTo("rejected: \"missing parameter `options.y`\"");
    assertThat(
            webview(
                "create_webview",
                "{\"windowLabel\":\"other\",\"options\":{\"label\":\"main\",\"x\":5,\"y\":6}}"))
        .isEqualTo("rejected: \"a webview with label `main` already exists\"");
    assertThat(
            webview(
                "create_webview",
                "{\"windowLabel\":\"nobody\",\"options\":{\"label\":\"c\",\"x\":5,\"y\":6}}"))
        .isEqualTo("rejected: \"window not found\"");
  }

  @Test
  void aWindowAndItsWebviewAreMadeAsOne() throws Exception {
    assertThat(webview("create_webview_window", "{\"options\":{\"label\":\"both\"}}"))
        .isEqualTo("null");
    FakePage page = test.page("both");
    assertThat(page.invoke("plugin:window|is_visible", "{}")).isEqualTo("true");
    assertThat(page.invoke("plugin:webview|webview_close", "{}")).isNotNull();
    window("title", "{}");
    assertThat(window("get_all_windows", "{}")).isEqualTo("[\"main\",\"other\"]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "set_webview_zoom; {\"value\":1.5}; zoom 1.5",
        "set_webview_focus; {}; focus",
        "webview_hide; {}; visible false",
        "webview_show; {}; visible true",
        "set_webview_auto_resize; {\"value\":true}; autoResize true",
        "set_webview_background_color; {}; background Optional.empty",
        "clear_all_browsing_data; {}; clear",
        "print; {}; print",
      })
  void aWebviewIsTold(String command, String arguments, String told) throws Exception {
    assertThat(webview(command, arguments)).isEqualTo("null");
    window("title", "{}");
    assertThat(test.platform.webview("main").told).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void aZoomIsPositive(String zoom) throws Exception {
    assertThat(webview("set_webview_zoom", "{\"value\":" + zoom + "}"))
        .startsWith("rejected: \"a zoom of ");
  }
}
