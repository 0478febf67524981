package dev.elnath.conformance;

import dev.elnath.command.Command;
import dev.elnath.command.Naming;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Videos and a sound, within and out of reach of a page.
@Naming(commands = Naming.Case.SNAKE)
final class MediaFiles {
  private static final Path CLIPS = Path.of("page/media");
  private static final int RATE = 44_100;
  private static final int SECONDS = 60;

  private final Paths paths;

  /// Where the files are; `outside` is out of reach.
  record Paths(
      String mp4, String lateIndex, String webm, String sound, String outside, String absent) {}

  MediaFiles(Path directory) throws IOException {
    Path reach = Files.createDirectory(directory.resolve("reach"));
    paths =
        new Paths(
            copy("clip.mp4", reach),
            copy("late-index.mp4", reach),
            copy("clip.webm", reach),
            Files.write(reach.resolve("sound.wav"), sound()).toString(),
            copy("clip.webm", directory),
            reach.resolve("absent.mp4").toString());
  }

  @Command
  Paths mediaPaths() {
    return paths;
  }

  static byte[] clip(String name) throws IOException {
    return Files.readAllBytes(CLIPS.resolve(name));
  }

  private static String copy(String name, Path directory) throws IOException {
    return Files.write(directory.resolve(name), clip(name)).toString();
  }

  /// A minute of one note, which is longer than any piece that is read at once.
  private static byte[] sound() {
    int length = RATE * SECONDS * 2;
    ByteBuffer wave = ByteBuffer.allocate(44 + length).order(ByteOrder.LITTLE_ENDIAN);
    wave.put(ascii("RIFF")).putInt(36 + length).put(ascii("WAVEfmt ")).putInt(16);
    wave.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
    wave.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(length);
    for (int sample = 0; sample < RATE * SECONDS; sample++) {
      wave.putShort((short) (Math.sin(2 * Math.PI * 440 * sample / RATE) * 3000));
    }
    return wave.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
