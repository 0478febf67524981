package dev.elnath.resource;

/// The resources of an application, a window or a web view, by their ids. Any thread.
///
/// An id is random, from 1 to 2³² − 1, and means nothing in another table. When the owner goes, its
/// resources are closed, the latest first: those of a web view before those of its window, and
/// those of the application last.
public interface ResourceTable {
  /// Takes a resource in.
  ///
  /// @return the id to give to the page
  /// @throws IllegalStateException if the owner has gone, or holds as many as
  ///   `plugins.elnath.maxResources` lets it; the resource has been closed then
  long add(Resource resource);

  /// The resource of an id.
  ///
  /// @throws InvalidResourceException if there is none, or it is of another type
  <T extends Resource> T get(long id, Class<T> type);

  /// Removes the resource of an id without closing it.
  ///
  /// @throws InvalidResourceException if there is none, or it is of another type
  <T extends Resource> T take(long id, Class<T> type);

  /// Removes the resource of an id and closes it.
  ///
  /// @throws InvalidResourceException if there is none
  default void close(long id) {
    take(id, Resource.class).close();
  }

  /// Whether there is a resource of that id.
  boolean has(long id);
}
