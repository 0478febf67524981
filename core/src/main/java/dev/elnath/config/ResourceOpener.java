package dev.elnath.config;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Opens what a configuration is read from, as `Main.class::getResourceAsStream` does.
@FunctionalInterface
public interface ResourceOpener {
  /// Opens one resource; the caller closes it.
  ///
  /// @return null where there is none of that name
  /// @throws IOException if there is one that cannot be opened
  @Nullable InputStream open(String name) throws IOException;
}
