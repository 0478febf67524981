package dev.elnath.conformance;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Counts the pages that get a direct connection, by what the log says of them.
final class DirectConnections {
  private static final Logger LOG = Logger.getLogger("dev.elnath.command");

  private final AtomicInteger opened = new AtomicInteger();

  private DirectConnections() {}

  static DirectConnections counted() {
    DirectConnections connections = new DirectConnections();
    LOG.setLevel(Level.FINE);
    LOG.setFilter(record -> {
      if (record.getMessage().startsWith("connected directly: ")) {
        connections.opened.incrementAndGet();
      }
      return record.getLevel().intValue() >= Level.INFO.intValue();
    });
    return connections;
  }

  int count() {
    return opened.get();
  }
}
