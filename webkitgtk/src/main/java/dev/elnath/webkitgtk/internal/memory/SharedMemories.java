package dev.elnath.webkitgtk.internal.memory;

import dev.elnath.platform.PlatformException;
import dev.elnath.platform.SharedMemory;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The memory that web processes may ask for, by tickets that are worth one descriptor each. Any
/// thread.
public final class SharedMemories {
  private final Map<String, MemoryFile> offered = new ConcurrentHashMap<>();

  /// Makes memory, of which a web process may get the descriptor.
  ///
  /// @throws PlatformException if the system refuses
  public SharedMemory make(int bytes) {
    MemoryFile file = MemoryFile.make(bytes);
    try {
      MappedMemory memory = MappedMemory.of(file, this::withdraw);
      offered.put(memory.ticket(), file);
      return memory;
    } catch (RuntimeException failure) {
      file.close();
      throw failure;
    }
  }

  /// The file of a ticket, which is the caller's to close, and worth nothing from then on.
  public Optional<MemoryFile> redeem(String ticket) {
    return Optional.ofNullable(offered.remove(ticket));
  }

  /// How many have not been asked for.
  public int size() {
    return offered.size();
  }

  private void withdraw(String ticket) {
    redeem(ticket).ifPresent(MemoryFile::close);
  }
}
