package dev.elnath.internal.app;

import dev.elnath.resource.Resource;
import java.util.List;

/// A resource that tells when it is closed.
record Named(String name, List<String> closed) implements Resource {
  @Override
  public void close() {
    closed.add(name);
  }
}
