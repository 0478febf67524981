package dev.elnath.webkitgtk.internal.gobject;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/// Knows an object without keeping it. The thread on which the object lives.
public final class WeakObject implements AutoCloseable {
  private static final NativeFunction ADD = new NativeFunction("g_object_add_weak_pointer");
  private static final NativeFunction REMOVE = new NativeFunction("g_object_remove_weak_pointer");

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment slot = arena.allocate(JAVA_LONG);

  /// @param object stands for the time of this call
  public WeakObject(GObject object) {
    NativeMemory.writeLong(slot.address(), object.address());
    ADD.call(object.address(), slot.address());
  }

  /// The object, while others keep it.
  public Optional<GObject> find() {
    long address = NativeMemory.readLong(slot.address());
    return address == 0 ? Optional.empty() : Optional.of(new BorrowedObject(address));
  }

  /// Forgets the object. Called once.
  @Override
  public void close() {
    find().ifPresent(object -> REMOVE.call(object.address(), slot.address()));
    arena.close();
  }
}
