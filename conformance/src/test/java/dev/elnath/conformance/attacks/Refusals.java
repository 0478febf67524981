package dev.elnath.conformance.attacks;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What the program says, in its log, of documents that it does not show and windows that it does
/// not open. One thread asks.
final class Refusals extends Handler implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("dev.elnath.navigation");
  private static final int SECONDS = 20;

  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

  /// Hears from now on, until it is closed.
  static Refusals heard() {
    Refusals refusals = new Refusals();
    LOG.addHandler(refusals);
    return refusals;
  }

  /// The next line about an address, with `‹there›` in its place.
  String of(String url) throws InterruptedException {
    String line = said.poll(SECONDS, TimeUnit.SECONDS);
    while (line != null && !line.contains(url)) {
      line = said.poll(SECONDS, TimeUnit.SECONDS);
    }
    return line == null ? "nothing was said of it" : line.replace(url, "‹there›");
  }

  @Override
  public void publish(LogRecord record) {
    said.add(record.getMessage());
  }

  @Override
  public void flush() {
    // Each line is there at once.
  }

  @Override
  public void close() {
    LOG.removeHandler(this);
  }
}
