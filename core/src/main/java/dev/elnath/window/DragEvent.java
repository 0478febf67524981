package dev.elnath.window;

import java.nio.file.Path;
import java.util.List;

/// Files that are dragged over a web view. Positions are physical pixels from the web view's top
/// left.
public sealed interface DragEvent {
  /// They come in.
  record Enter(List<Path> paths, Position.Physical position) implements DragEvent {
    /// Keeps a copy of the list.
    public Enter {
      paths = List.copyOf(paths);
    }
  }

  /// They are moved.
  record Over(Position.Physical position) implements DragEvent {}

  /// They are let go.
  record Drop(List<Path> paths, Position.Physical position) implements DragEvent {
    /// Keeps a copy of the list.
    public Drop {
      paths = List.copyOf(paths);
    }
  }

  /// They go out again.
  record Leave() implements DragEvent {}
}
