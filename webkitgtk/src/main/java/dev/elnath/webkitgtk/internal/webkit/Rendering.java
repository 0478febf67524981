package dev.elnath.webkitgtk.internal.webkit;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.log.Log;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// How web processes draw. Where there is no graphics processor they would draw by a software one,
/// which takes some 50 MB more for each and is no faster: there they are told to draw by
/// themselves. The environment variable `WEBKIT_SKIA_ENABLE_CPU_RENDERING`, if set, is left as it
/// is.
public final class Rendering {
  private static final NativeFunction SET_VARIABLE = new NativeFunction("setenv");

  private static final Path DEVICES = Path.of("/dev/dri");
  private static final Path NVIDIA = Path.of("/dev/nvidia0");

  private Rendering() {}

  /// Sets what web processes inherit. Main thread, before the first web view.
  public static void suit() {
    if (hasGraphicsProcessor()) {
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom("WEBKIT_SKIA_ENABLE_CPU_RENDERING").address();
      SET_VARIABLE.call(name, arena.allocateFrom("1").address(), 0);
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
