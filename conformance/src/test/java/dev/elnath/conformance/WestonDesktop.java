package dev.elnath.conformance;

import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// What the compositor Weston, which shows this program, says of its windows, for pages to compare
/// with what they did.
@Naming(commands = Naming.Case.SNAKE)
final class WestonDesktop {
  private static final Pattern POSITION =
      Pattern.compile("position: \\((-?\\d+), (-?\\d+)\\) -> \\((-?\\d+), (-?\\d+)\\)");
  private static final Place NOWHERE = new Place(0, 0, 0, 0, false);

  private final ProtocolLog log = new ProtocolLog(Weston.logOfThisProgram());
  private final Tools tools;

  WestonDesktop(Tools tools) {
    this.tools = tools;
  }

  /// Of a window without frame; else its shadow is part of it.
  @Command
  Place place(String title) throws Exception {
    String scene = tools.run("weston-debug", "scene-graph");
    int start = scene.indexOf("top-level window '" + title + "' of ");
    Matcher position = POSITION.matcher(scene);
    if (start < 0 || !position.find(start)) {
      return NOWHERE;
    }
    int left = Integer.parseInt(position.group(1));
    int top = Integer.parseInt(position.group(2));
    return new Place(
        left,
        top,
        Integer.parseInt(position.group(3)) - left,
        Integer.parseInt(position.group(4)) - top,
        true);
  }

  @Command
  String pixel(int x, int y) throws Exception {
    return "#%06X".formatted(screenshot().getRGB(x, y) & 0xFFFFFF);
  }

  /// Whether each row of a part of the screen has one colour.
  @Command
  boolean isPlain(int x, int y, int width, int height) throws Exception {
    BufferedImage screen = screenshot();
    return IntStream.range(y, y + height)
        .allMatch(row ->
            IntStream.range(x, x + width)
                .allMatch(column -> screen.getRGB(column, row) == screen.getRGB(x, row)));
  }

  private BufferedImage screenshot() throws Exception {
    Path folder = Files.createTempDirectory("screenshot");
    tools.run("env", "XDG_PICTURES_DIR=" + folder, "weston-screenshooter");
    try (Stream<Path> files = Files.list(folder)) {
      Path picture =
          files
              .findFirst()
              .orElseThrow(() -> new IOException("weston-screenshooter left no picture"));
      BufferedImage image = ImageIO.read(picture.toFile());
      Files.delete(picture);
      return image;
    } finally {
      Files.delete(folder);
    }
  }

  /// The last of some messages between the compositor and a window.
  @Command
  synchronized String heard(String title, List<String> names) throws IOException {
    return log.last(title, names);
  }
}
