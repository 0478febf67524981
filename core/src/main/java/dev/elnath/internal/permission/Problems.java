package dev.elnath.internal.permission;

import dev.elnath.permission.PermissionException;
import dev.elnath.permission.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong, so that all of it is reported together.
final class Problems {
  private final List<String> texts = new ArrayList<>();

  void add(SourcePosition at, String problem) {
    texts.add(at + ": " + problem);
  }

  void add(String problem) {
    texts.add(problem);
  }

  /// @throws PermissionException if anything was added
  void throwIfAny() {
    if (!texts.isEmpty()) {
      throw new PermissionException(texts);
    }
  }
}
