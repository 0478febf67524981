package dev.elnath.webkitgtk.internal.gobject;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.elnath.webkitgtk.internal.ffi.NativeFunction;
import dev.elnath.webkitgtk.internal.ffi.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/// Makes an object with properties that can only be given then. Main thread.
public final class ObjectBuilder {
  private static final NativeFunction NEW = new NativeFunction("g_object_new_with_properties");
  private static final NativeFunction INIT = new NativeFunction("g_value_init");
  private static final NativeFunction UNSET = new NativeFunction("g_value_unset");
  private static final NativeFunction SET_BOOLEAN = new NativeFunction("g_value_set_boolean");
  private static final NativeFunction SET_TEXT = new NativeFunction("g_value_set_string");
  private static final NativeFunction SET_OBJECT = new NativeFunction("g_value_set_object");

  private static final long TYPE_BOOLEAN = 5 << 2;
  private static final long TYPE_TEXT = 16 << 2;
  private static final long VALUE_SIZE = 24;

  private final NativeFunction type;
  private final List<Property> properties = new ArrayList<>();

  private sealed interface Property {
    String name();

    void fill(long value, Arena arena);
  }

  private record Flag(String name, boolean on) implements Property {
    @Override
    public void fill(long value, Arena arena) {
      INIT.call(value, TYPE_BOOLEAN);
      SET_BOOLEAN.call(value, on ? 1 : 0);
    }
  }

  private record Text(String name, String text) implements Property {
    @Override
    public void fill(long value, Arena arena) {
      INIT.call(value, TYPE_TEXT);
      SET_TEXT.call(value, arena.allocateFrom(text).address());
    }
  }

  private record Reference(String name, GObject object) implements Property {
    @Override
    public void fill(long value, Arena arena) {
      INIT.call(value, typeOf(object));
      SET_OBJECT.call(value, object.address());
    }
  }

  /// @param type the `…_get_type` function of its class
  public ObjectBuilder(NativeFunction type) {
    this.type = type;
  }

  /// Gives a boolean property.
  public ObjectBuilder with(String name, boolean value) {
    properties.add(new Flag(name, value));
    return this;
  }

  /// Gives a text property.
  public ObjectBuilder with(String name, String value) {
    properties.add(new Text(name, value));
    return this;
  }

  /// Gives a property that refers to an object; the new one takes its own reference.
  public ObjectBuilder with(String name, GObject value) {
    properties.add(new Reference(name, value));
    return this;
  }

  /// Makes an ordinary object.
  public OwnedObject build() {
    return OwnedObject.adopt(NEW, make());
  }

  /// Makes an object whose first reference floats, such as a widget.
  public OwnedObject buildFloating() {
    return OwnedObject.sink(NEW, make());
  }

  private long make() {
    try (Arena arena = Arena.ofConfined()) {
      int count = properties.size();
      MemorySegment names = arena.allocate(JAVA_LONG, count);
      MemorySegment values = arena.allocate(VALUE_SIZE * count, 8);
      for (int index = 0; index < count; index++) {
        Property property = properties.get(index);
        NativeMemory.writeLong(
            names.address() + JAVA_LONG.byteSize() * index,
            arena.allocateFrom(property.name()).address());
        property.fill(values.address() + VALUE_SIZE * index, arena);
      }
      long object = NEW.call(type.call(), count, names.address(), values.address());
      for (int index = 0; index < count; index++) {
        UNSET.call(values.address() + VALUE_SIZE * index);
      }
      return object;
    }
  }

  private static long typeOf(GObject object) {
    return NativeMemory.readLong(NativeMemory.readLong(object.address()));
  }
}
