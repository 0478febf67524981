package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.webkitgtk.internal.ffi.Environment;
import dev.elnath.webkitgtk.internal.log.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// How web processes draw. Where there is no graphics processor they would draw by a software one,
/// which takes some 50 MB more for each and is no faster: there they are told to draw by
/// themselves. The environment variable `WEBKIT_SKIA_ENABLE_CPU_RENDERING`, if set, is left as it
/// is.
public final class Rendering {
  private static final String BY_THEMSELVES = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";
  private static final Path DEVICES = Path.of("/dev/dri");
  private static final Path NVIDIA = Path.of("/dev/nvidia0");

  private Rendering() {}

  /// Sets what web processes inherit. Main thread, before the first web view.
  public static void suit() {
    if (System.getenv(BY_THEMSELVES) == null && !hasGraphicsProcessor()) {
      Environment.set(BY_THEMSELVES, "1");
    }
  }

  private static boolean hasGraphicsProcessor() {
    if (Files.exists(NVIDIA)) {
      return true;
    }
    if (!Files.isDirectory(DEVICES)) {
      return false;
    }
    try (Stream<Path> devices = Files.list(DEVICES)) {
      return devices.anyMatch(device -> String.valueOf(device.getFileName()).startsWith("render"));
    } catch (IOException failure) {
      Log.warning(DEVICES + " cannot be listed, so web processes draw as they see fit: " + failure);
      return true;
    }
  }
}
