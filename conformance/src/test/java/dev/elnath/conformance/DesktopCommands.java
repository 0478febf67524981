package dev.elnath.conformance;

import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the X server says of windows, for pages to compare with what they did.
@Naming(commands = Naming.Case.SNAKE)
final class DesktopCommands {
  private static final Pattern PIXEL = Pattern.compile("#[0-9A-F]{6}");

  private final WindowManager desktop;

  DesktopCommands(WindowManager desktop) {
    this.desktop = desktop;
  }

  @Command
  String xProperty(String title, String name) throws Exception {
    return run("xprop", "-name", title, name);
  }

  @Command
  Place place(String title) throws Exception {
    String text = run("xwininfo", "-name", title);
    return new Place(
        number(text, "Absolute upper-left X: +(-?\\d+)"),
        number(text, "Absolute upper-left Y: +(-?\\d+)"),
        number(text, "Width: (\\d+)"),
        number(text, "Height: (\\d+)"),
        text.contains("Map State: IsViewable"));
  }

  @Command
  String xDo(List<String> args) throws Exception {
    List<String> command = new ArrayList<>(args);
    command.addFirst("xdotool");
    return run(command.toArray(String[]::new));
  }

  @Command
  void xClose(String title) throws Exception {
    run("wmctrl", "-F", "-c", title);
  }

  /// The title of the client window within a window that may be its frame.
  @Command
  String xName(String id) throws Exception {
    Matcher title =
        Pattern.compile("\"(window-\\d+)\"").matcher(run("xwininfo", "-id", id, "-children"));
    return title.find() ? title.group(1) : "";
  }

  @Command
  String pixel(int x, int y) throws Exception {
    Matcher color = PIXEL.matcher(pixels("1x1+" + x + "+" + y));
    return color.find() ? color.group() : "";
  }

  @Command
  long xPointerShape() throws Exception {
    return Long.parseLong(pointer("shape"));
  }

  @Command
  boolean xPointerTaken() throws Exception {
    return pointer("taken").equals("yes");
  }

  private String pixels(String part) throws Exception {
    return run("import", "-window", "root", "-crop", part, "-depth", "8", "txt:-");
  }

  private String pointer(String question) throws Exception {
    return run("python3", "src/test/tools/pointer.py", question).strip();
  }

  @Command
  void xScale(int factor) throws Exception {
    desktop.settings().scale(factor);
  }

  @Command
  void xTheme(String name) throws Exception {
    desktop.settings().theme(name);
  }

  /// How many pixels of a part of the screen have a colour.
  @Command
  long xPixels(String color, int x, int y, int width, int height) throws Exception {
    return PIXEL
        .matcher(pixels(width + "x" + height + "+" + x + "+" + y))
        .results()
        .filter(found -> found.group().equals(color))
        .count();
  }

  /// How many windows of this program the X server knows, shown or not.
  @Command
  long xWindows() throws Exception {
    return run("xdotool", "search", "--class", "^dev.elnath.conformance$").lines().count();
  }

  private static int number(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    return found.find() ? Integer.parseInt(found.group(1)) : Integer.MIN_VALUE;
  }

  /// What a program writes; empty if there is no such window.
  private String run(String... command) throws IOException {
    return desktop.tools().run(command);
  }
}
