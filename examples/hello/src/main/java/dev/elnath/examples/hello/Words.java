package dev.elnath.examples.hello;

import dev.elnath.channel.Channel;
import dev.elnath.command.Command;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Work that tells how far it is, and a file's bytes.
final class Words {
  private static final String PICTURE = "/picture.png";

  /// How far the counting is.
  record Progress(int done, int total) {}

  /// What was counted.
  record Count(int words, String longest) {}

  @Command("count_words")
  Count countWords(String text, Channel<Progress> onProgress) throws InterruptedException {
    String[] words = text.isBlank() ? new String[0] : text.strip().split("\\s+");
    String longest = "";
    for (int index = 0; index < words.length; index++) {
      if (words[index].length() > longest.length()) {
        longest = words[index];
      }
      onProgress.send(new Progress(index + 1, words.length));
    }
    onProgress.close();
    return new Count(words.length, longest);
  }

  @Command
  byte[] picture() {
    try (var in = Words.class.getResourceAsStream(PICTURE)) {
      if (in == null) {
        throw new IllegalStateException(PICTURE + " is not in the program");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + PICTURE, unreadable);
    }
  }
}
