package dev.elnath.conformance.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files within and out of reach of a page.
final class AttackFiles {
  private AttackFiles() {}

  /// Where they are; only `inside` is within reach.
  record Paths(
      String inside,
      String outside,
      String link,
      String linkedDirectory,
      String hidden,
      String denied) {}

  static Paths make(Path directory) throws IOException {
    Path reach = Files.createDirectory(directory.resolve("reach"));
    Path outside = Files.writeString(directory.resolve("outside.txt"), "outside");
    Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("secret.txt"), "secret");
    Path denied = Files.createDirectory(reach.resolve("denied"));
    return new Paths(
        Files.writeString(reach.resolve("inside.txt"), "inside").toString(),
        outside.toString(),
        Files.createSymbolicLink(reach.resolve("link.txt"), outside).toString(),
        Files.createSymbolicLink(reach.resolve("linked"), elsewhere).toString(),
        Files.writeString(reach.resolve(".hidden.txt"), "hidden").toString(),
        Files.writeString(denied.resolve("denied.txt"), "denied").toString());
  }
}
