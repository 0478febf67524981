package dev.elnath.internal.asset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Opens a file by a path that has no links, and follows none: not even one that someone puts in
/// the place of a directory after the path was checked. From the root down each directory is opened
/// in the one before it. A directory that may be entered but not read is passed by its path, which
/// is then looked at again.
public final class LinklessFile implements AutoCloseable {
  private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ);

  private Path place;
  private @Nullable SecureDirectoryStream<Path> directory;

  private LinklessFile(Path root) throws IOException {
    place = root;
    directory = byPath(root);
  }

  /// Opens a file for reading. The caller closes it.
  ///
  /// @param real absolute, without links
  /// @throws NoSuchFileException if it is not there
  /// @throws AccessDeniedException if it may not be read, or is a directory or something else that
  ///   is no file
  /// @throws IOException if it cannot be opened, or a link is in the way
  static SeekableByteChannel open(Path real) throws IOException {
    return open(real, READ);
  }

  /// Opens a file. The caller closes it.
  ///
  /// @param real absolute, without links
  /// @param options as of `Files.newByteChannel`
  /// @throws NoSuchFileException if it is not there and may not be made
  /// @throws AccessDeniedException as above, and if it is to be written in a directory that cannot
  ///   be read and so not be opened first
  /// @throws IOException if it cannot be opened, or a link is in the way
  public static SeekableByteChannel open(Path real, Set<? extends OpenOption> options)
      throws IOException {
    Path root = real.getRoot();
    Path name = real.getFileName();
    Path parent = real.getParent();
    if (root == null || parent == null || name == null) {
      throw new AccessDeniedException(real.toString(), null, "is not a file");
    }
    try (LinklessFile walk = new LinklessFile(root)) {
      for (Path step : parent) {
        walk.enter(step);
      }
      return walk.openHere(name, options);
    }
  }

  private void enter(Path step) throws IOException {
    Path next = place.resolve(step);
    SecureDirectoryStream<Path> here = directory;
    SecureDirectoryStream<Path> entered = null;
    try {
      entered =
          here == null ? byPath(next) : here.newDirectoryStream(step, LinkOption.NOFOLLOW_LINKS);
    } catch (AccessDeniedException unreadable) {
      entered = null;
    }
    directory = entered;
    place = next;
    if (here != null) {
      here.close();
    }
  }

  private SeekableByteChannel openHere(Path name, Set<? extends OpenOption> options)
      throws IOException {
    Path file = place.resolve(name);
    SecureDirectoryStream<Path> here = directory;
    Set<OpenOption> following = new HashSet<>(options);
    following.add(LinkOption.NOFOLLOW_LINKS);
    if (here == null && !options.equals(READ)) {
      throw new AccessDeniedException(
          file.toString(), null, "its directory cannot be opened, so that writing is not safe");
    }
    try {
      if (!attributes(here, file, name).isRegularFile()) {
        throw new AccessDeniedException(file.toString(), null, "is not a file");
      }
    } catch (NoSuchFileException absent) {
      if (!options.contains(StandardOpenOption.CREATE)
          && !options.contains(StandardOpenOption.CREATE_NEW)) {
        throw absent;
      }
    }
    if (here != null) {
      return here.newByteChannel(name, following);
    }
    SeekableByteChannel opened = FileChannel.open(file, following);
    try {
      requireNoLinks(file);
      return opened;
    } catch (IOException | RuntimeException moved) {
      opened.close();
      throw moved;
    }
  }

  private static BasicFileAttributes attributes(
      @Nullable SecureDirectoryStream<Path> here, Path file, Path name) throws IOException {
    return here == null
        ? Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        : here.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
            .readAttributes();
  }

  /// Null where the system has no such streams, or does not let this directory be read.
  @SuppressWarnings("StreamResourceLeak") // the walk closes it
  private static @Nullable SecureDirectoryStream<Path> byPath(Path directory) throws IOException {
    DirectoryStream<Path> stream;
    try {
      stream = Files.newDirectoryStream(directory);
    } catch (AccessDeniedException unreadable) {
      return null;
    }
    if (stream instanceof SecureDirectoryStream<Path> secure) {
      try {
        requireNoLinks(directory);
        return secure;
      } catch (IOException | RuntimeException moved) {
        secure.close();
        throw moved;
      }
    }
    stream.close();
    return null;
  }

  private static void requireNoLinks(Path path) throws IOException {
    if (!path.toRealPath().equals(path)) {
      throw new AccessDeniedException(path.toString(), null, "has become a link");
    }
  }

  @Override
  public void close() throws IOException {
    if (directory != null) {
      directory.close();
    }
  }
}
