package dev.elnath.webkitgtk.internal.ffi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.elnath.platform.PlatformException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/// Environment variables that processes started from now on inherit.
///
/// `setenv` is not for a process of many threads: it may free the list of variables while another
/// thread reads it in `getenv`, which the JVM does whenever it looks a native symbol up. So a new
/// list takes the place of the old one by a single write, and neither is ever freed: who still
/// reads the old one reads what stands.
public final class Environment {
  private static final NativeFunction LIST = new NativeFunction("environ");
  private static final NativeFunction GET = new NativeFunction("getenv");

  private Environment() {}

  /// Sets a variable. Its memory is never freed, so this is for a few of them at the start. Any
  /// thread; the Java view of the environment stays as it was.
  ///
  /// @throws PlatformException if native code does not see it afterwards
  public static synchronized void set(String name, String value) {
    String prefix = name + "=";
    List<Long> entries = new ArrayList<>();
    for (long at = NativeMemory.readLong(LIST.pointer()), entry;
        at != 0 && (entry = NativeMemory.readLong(at)) != 0;
        at += Long.BYTES) {
      if (!NativeMemory.readTextOrEmpty(entry).startsWith(prefix)) {
        entries.add(entry);
      }
    }
    entries.add(Arena.global().allocateFrom(prefix + value).address());
    MemorySegment list = Arena.global().allocate(JAVA_LONG, entries.size() + 1L);
    for (int index = 0; index < entries.size(); index++) {
      NativeMemory.writeLong(list.address() + JAVA_LONG.byteSize() * index, entries.get(index));
    }
    NativeMemory.publishLong(LIST.pointer(), list.address());
    if (!value.equals(get(name))) {
      throw new PlatformException("environ was set, but getenv does not see " + name);
    }
  }

  /// What native code sees; empty if it is not set. Any thread.
  public static String get(String name) {
    try (Arena arena = Arena.ofConfined()) {
      return NativeMemory.readTextOrEmpty(GET.call(arena.allocateFrom(name).address()));
    }
  }
}
