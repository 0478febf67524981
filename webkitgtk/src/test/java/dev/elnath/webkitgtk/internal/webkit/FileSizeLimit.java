package dev.elnath.webkitgtk.internal.webkit;

import java.io.IOException;

/// No file that this process writes may become longer, until this is closed: a write is cut short
/// there and the next one fails, as on a full disk.
record FileSizeLimit() implements AutoCloseable {
  /// @param bytes the longest file
  static FileSizeLimit of(long bytes) throws IOException {
    set(Long.toString(bytes));
    return new FileSizeLimit();
  }

  @Override
  public void close() throws IOException {
    set("unlimited");
  }

  private static void set(String soft) throws IOException {
    Process prlimit =
        new ProcessBuilder(
                "prlimit", "--pid=" + ProcessHandle.current().pid(), "--fsize=" + soft + ":")
            .inheritIO()
            .start();
    if (prlimit.onExit().join().exitValue() != 0) {
      throw new IOException("prlimit could not let files be as long as " + soft);
    }
  }
}
