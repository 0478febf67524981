package dev.elnath.webkitgtk.internal.gobject;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.LongFunction;

/// Properties of objects that exist. The thread on which the object lives.
public final class Properties {
  private static final NativeFunction SET = new NativeFunction("g_object_set_property");
  private static final NativeFunction GET = new NativeFunction("g_object_get_property");
  private static final NativeFunction INIT = new NativeFunction("g_value_init");
  private static final NativeFunction UNSET = new NativeFunction("g_value_unset");
  private static final NativeFunction SET_BOOLEAN = new NativeFunction("g_value_set_boolean");
  private static final NativeFunction GET_BOOLEAN = new NativeFunction("g_value_get_boolean");
  private static final NativeFunction GET_TEXT = new NativeFunction("g_value_get_string");

  private static final long TYPE_BOOLEAN = 5 << 2;
  private static final long TYPE_DOUBLE = 15 << 2;
  private static final long TYPE_TEXT = 16 << 2;
  private static final long VALUE_SIZE = 24;
  private static final long DATA_OFFSET = 8;

  private Properties() {}

  /// What is done with a value's memory.
  private interface Filling {
    void fill(MemorySegment value);
  }

  /// Sets a boolean property.
  public static void set(GObject object, String name, boolean value) {
    set(object, name, TYPE_BOOLEAN, memory -> SET_BOOLEAN.call(memory.address(), value ? 1 : 0));
  }

  /// Sets a property that is a number with a fraction. It is written into the value's memory, since
  /// a function that takes it would be of a shape of its own.
  public static void set(GObject object, String name, double number) {
    set(object, name, TYPE_DOUBLE, memory -> memory.set(JAVA_DOUBLE, DATA_OFFSET, number));
  }

  /// A boolean property.
  public static boolean flag(GObject object, String name) {
    return get(
        object, name, TYPE_BOOLEAN, value -> NativeFunction.asBoolean(GET_BOOLEAN.call(value)));
  }

  /// A text property; empty if it is null.
  public static String text(GObject object, String name) {
    return get(
        object, name, TYPE_TEXT, value -> NativeMemory.readTextOrEmpty(GET_TEXT.call(value)));
  }

  private static void set(GObject object, String name, long type, Filling filling) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(VALUE_SIZE, 8);
      INIT.call(memory.address(), type);
      filling.fill(memory);
      SET.call(object.address(), arena.allocateFrom(name).address(), memory.address());
      UNSET.call(memory.address());
    }
  }

  private static <T> T get(GObject object, String name, long type, LongFunction<T> reading) {
    try (Arena arena = Arena.ofConfined()) {
      long value = arena.allocate(VALUE_SIZE, 8).address();
      INIT.call(value, type);
      GET.call(object.address(), arena.allocateFrom(name).address(), value);
      T result = reading.apply(value);
      UNSET.call(value);
      return result;
    }
  }
}
